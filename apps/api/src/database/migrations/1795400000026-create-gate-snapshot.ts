import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every decision keeps the state it was made on. */
export class CreateGateSnapshot1795400000026 implements MigrationInterface {
  readonly name = 'CreateGateSnapshot1795400000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE gate_snapshot (
        decision_id uuid NOT NULL CONSTRAINT pk_gate_snapshot PRIMARY KEY,
        taken_at timestamptz NOT NULL,
        body text NOT NULL,
        sha256 text NOT NULL,
        CONSTRAINT ck_gate_snapshot_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT fk_gate_snapshot_decision
          FOREIGN KEY (decision_id) REFERENCES gate_decision (id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE gate_snapshot');
  }
}
