import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked again every year wants evidence of this year. */
export class CountEvidenceFrom1795400000039 implements MigrationInterface {
  readonly name = 'CountEvidenceFrom1795400000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE checklist_item ADD COLUMN evidence_from timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE checklist_item DROP COLUMN evidence_from');
  }
}
