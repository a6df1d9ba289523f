import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A consent is about the stay in a phase that it was asked for in, as an opinion is. */
export class StayOfConsent1795400000035 implements MigrationInterface {
  readonly name = 'StayOfConsent1795400000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consent ADD COLUMN loop integer');
    await runner.query(`
      UPDATE consent SET loop = coalesce(
        (SELECT max(s.loop) FROM phase_stay s WHERE s.project_id = consent.project_id
          AND s.phase = consent.phase AND lower(s.during) <= consent.requested_at), 0)
    `);
    await runner.query('ALTER TABLE consent ALTER COLUMN loop SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consent DROP COLUMN loop');
  }
}
