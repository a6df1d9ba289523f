import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The network gives the first administrator and no other, so its links have to be known. */
export class InvitationFromNetwork1795400000013 implements MigrationInterface {
  readonly name = 'InvitationFromNetwork1795400000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE invitation ADD COLUMN from_network boolean`);
    // Who invited in which role stands in the event.
    await runner.query(`
      UPDATE invitation i SET from_network = o.kind <> 'network' AND EXISTS (
        SELECT FROM audit_event e
        WHERE e.organisation_id = i.organisation_id AND e.project_id IS NULL
          AND e.type = 'person.invited' AND e.actor_role = 'network-admin'
          AND e.changes ? ('invitations/' || i.id || '/roles'))
      FROM organisation o WHERE o.id = i.organisation_id
    `);
    await runner.query(`ALTER TABLE invitation ALTER COLUMN from_network SET NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE invitation DROP COLUMN from_network');
  }
}
