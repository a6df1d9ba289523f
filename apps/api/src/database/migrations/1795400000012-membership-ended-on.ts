import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which day a role was ended: a range that began the same day is empty and tells no day. */
export class MembershipEndedOn1795400000012 implements MigrationInterface {
  readonly name = 'MembershipEndedOn1795400000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE membership ADD COLUMN ended_on date`);
    await runner.query(
      `UPDATE membership SET ended_on = upper(valid) WHERE upper(valid) IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE membership DROP COLUMN ended_on');
  }
}
