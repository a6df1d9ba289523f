import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Items of a project's checklists, pinned to a catalogue version, with their evidence. */
export class CreateChecklists1795400000005 implements MigrationInterface {
  readonly name = 'CreateChecklists1795400000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE checklist_item (
        id uuid NOT NULL CONSTRAINT pk_checklist_item PRIMARY KEY,
        project_id uuid NOT NULL,
        checklist_key text NOT NULL,
        template_version integer NOT NULL,
        item_key text NOT NULL,
        state text NOT NULL,
        reason text,
        responsible_role text NOT NULL,
        assignee_id uuid,
        due_on date,
        done_at timestamptz,
        CONSTRAINT fk_checklist_item_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_checklist_item_assignee FOREIGN KEY (assignee_id) REFERENCES person (id),
        CONSTRAINT uq_checklist_item_key UNIQUE (project_id, item_key),
        CONSTRAINT ck_checklist_item_state CHECK
          (state IN ('open', 'in-progress', 'done', 'not-applicable', 'waived', 'recheck'))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_checklist_item_assignee ON checklist_item (assignee_id)
      WHERE assignee_id IS NOT NULL
    `);
    await runner.query(`
      CREATE TABLE evidence (
        id uuid NOT NULL CONSTRAINT pk_evidence PRIMARY KEY,
        item_id uuid NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        url text,
        added_by uuid NOT NULL,
        added_by_role text NOT NULL,
        added_at timestamptz NOT NULL,
        CONSTRAINT fk_evidence_item FOREIGN KEY (item_id) REFERENCES checklist_item (id),
        CONSTRAINT fk_evidence_added_by FOREIGN KEY (added_by) REFERENCES person (id),
        CONSTRAINT ck_evidence_kind CHECK (kind IN ('note', 'link'))
      )
    `);
    await runner.query(`CREATE INDEX ix_evidence_item ON evidence (item_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE evidence, checklist_item');
  }
}
