import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests not to apply an item, each with its answer; decisions keep what was waived. */
export class CreateWaiver1795400000017 implements MigrationInterface {
  readonly name = 'CreateWaiver1795400000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE waiver (
        id uuid NOT NULL CONSTRAINT pk_waiver PRIMARY KEY,
        project_id uuid NOT NULL,
        item_id uuid NOT NULL,
        reason text NOT NULL,
        requested_by uuid NOT NULL,
        requested_by_role text NOT NULL,
        requested_at timestamptz NOT NULL,
        result text,
        note text,
        decided_by uuid,
        decided_by_role text,
        decided_at timestamptz,
        withdrawn_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT fk_waiver_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_waiver_item FOREIGN KEY (item_id) REFERENCES checklist_item (id),
        CONSTRAINT fk_waiver_requested_by FOREIGN KEY (requested_by) REFERENCES person (id),
        CONSTRAINT fk_waiver_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
        CONSTRAINT ck_waiver_result CHECK (result IN ('granted', 'refused')),
        CONSTRAINT ck_waiver_decided CHECK
          (num_nulls(result, note, decided_by, decided_by_role, decided_at) IN (0, 5)),
        CONSTRAINT ck_waiver_withdrawn CHECK (withdrawn_at IS NULL OR decided_at IS NULL),
        CONSTRAINT ck_waiver_ended CHECK (ended_at IS NULL OR result = 'granted'),
        CONSTRAINT ck_waiver_other_person CHECK (decided_by <> requested_by)
      )
    `);
    await runner.query(`CREATE INDEX ix_waiver_project ON waiver (project_id)`);
    await runner.query(`
      CREATE UNIQUE INDEX ix_waiver_one_open ON waiver (item_id)
      WHERE decided_at IS NULL AND withdrawn_at IS NULL
    `);
    await runner.query(`ALTER TABLE gate_decision ADD COLUMN waivers jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE gate_decision DROP COLUMN waivers');
    await runner.query('DROP TABLE waiver');
  }
}
