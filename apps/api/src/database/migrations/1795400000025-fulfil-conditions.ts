import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A condition says by whom and with which evidence it was fulfilled. */
export class FulfilConditions1795400000025 implements MigrationInterface {
  readonly name = 'FulfilConditions1795400000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE gate_condition
        ADD COLUMN fulfilled_by uuid,
        ADD COLUMN fulfilled_by_role text,
        ADD COLUMN evidence_kind text,
        ADD COLUMN evidence_text text,
        ADD COLUMN evidence_url text,
        ADD CONSTRAINT fk_gate_condition_fulfilled_by
          FOREIGN KEY (fulfilled_by) REFERENCES person (id),
        ADD CONSTRAINT ck_gate_condition_fulfilled CHECK
          (num_nulls(fulfilled_at, fulfilled_by, fulfilled_by_role, evidence_kind) IN (0, 4))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE gate_condition
        DROP CONSTRAINT ck_gate_condition_fulfilled,
        DROP CONSTRAINT fk_gate_condition_fulfilled_by,
        DROP COLUMN fulfilled_by,
        DROP COLUMN fulfilled_by_role,
        DROP COLUMN evidence_kind,
        DROP COLUMN evidence_text,
        DROP COLUMN evidence_url
    `);
  }
}
