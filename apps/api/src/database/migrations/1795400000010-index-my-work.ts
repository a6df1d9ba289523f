import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits for a person over all their projects is found without reading the rest. An item takes
 * the organisation of its project, which never changes, so that the index of one organisation does
 * not grow with the others.
 */
export class IndexMyWork1795400000010 implements MigrationInterface {
  readonly name = 'IndexMyWork1795400000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE checklist_item ADD COLUMN organisation_id uuid');
    await runner.query(`
      UPDATE checklist_item SET organisation_id = project.organisation_id
      FROM project WHERE project.id = checklist_item.project_id
    `);
    await runner.query(`
      ALTER TABLE checklist_item ALTER COLUMN organisation_id SET NOT NULL,
        ADD CONSTRAINT fk_checklist_item_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id)
    `);
    await runner.query(`
      CREATE INDEX ix_checklist_item_open_by_role
      ON checklist_item (organisation_id, responsible_role, checklist_key, due_on, id)
      WHERE assignee_id IS NULL AND state IN ('open', 'in-progress', 'recheck')
    `);
    await runner.query(`
      CREATE INDEX ix_checklist_item_open_by_assignee
      ON checklist_item (assignee_id, checklist_key, due_on, id)
      WHERE assignee_id IS NOT NULL AND state IN ('open', 'in-progress', 'recheck')
    `);
    await runner.query(`
      CREATE INDEX ix_gate_condition_open ON gate_condition (responsible_role, due_on, id)
      WHERE fulfilled_at IS NULL
    `);
    for (const phase of ['analysis', 'pilot', 'scaling']) {
      await runner.query(`
        CREATE INDEX ix_project_${phase}_end ON project (organisation_id, planned_${phase}_end, id)
        WHERE status = 'active' AND phase = '${phase}'
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_checklist_item_open_by_role, ix_checklist_item_open_by_assignee,
        ix_gate_condition_open, ix_project_analysis_end, ix_project_pilot_end,
        ix_project_scaling_end
    `);
    await runner.query('ALTER TABLE checklist_item DROP COLUMN organisation_id');
  }
}
