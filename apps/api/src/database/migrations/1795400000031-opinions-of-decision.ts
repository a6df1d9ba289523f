import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision keeps who was heard; null for those from before, of which nobody knows it. */
export class OpinionsOfDecision1795400000031 implements MigrationInterface {
  readonly name = 'OpinionsOfDecision1795400000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE gate_decision ADD COLUMN opinions jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE gate_decision DROP COLUMN opinions');
  }
}
