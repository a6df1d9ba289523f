import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Items that fell away with a later version stay, but are nobody's work any more. */
export class TakeChecklistVersions1795400000037 implements MigrationInterface {
  readonly name = 'TakeChecklistVersions1795400000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE checklist_item ADD COLUMN removed_at timestamptz');
    await dropIndexes(runner);
    await createIndexes(runner, 'AND removed_at IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndexes(runner);
    await runner.query('ALTER TABLE checklist_item DROP COLUMN removed_at');
    await createIndexes(runner, '');
  }
}

async function dropIndexes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    DROP INDEX ix_checklist_item_open_by_role, ix_checklist_item_open_by_assignee,
      ix_checklist_item_due
  `);
}

async function createIndexes(runner: QueryRunner, current: string): Promise<void> {
  const open = `state IN ('open', 'in-progress', 'recheck') ${current}`;
  await runner.query(`
    CREATE INDEX ix_checklist_item_open_by_role
    ON checklist_item (organisation_id, responsible_role, checklist_key, due_on, id)
    WHERE assignee_id IS NULL AND ${open}
  `);
  await runner.query(`
    CREATE INDEX ix_checklist_item_open_by_assignee
    ON checklist_item (assignee_id, checklist_key, due_on, id)
    WHERE assignee_id IS NOT NULL AND ${open}
  `);
  await runner.query(`
    CREATE INDEX ix_checklist_item_due ON checklist_item
      (project_id, checklist_key, due_on, item_key, template_version, state)
    WHERE due_on IS NOT NULL AND ${open}
  `);
}
