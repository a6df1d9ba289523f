import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people come in: invitations, the first set-up; and who wrote a version of the content. */
export class CreateInvitations1795400000008 implements MigrationInterface {
  readonly name = 'CreateInvitations1795400000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation (
        id uuid NOT NULL CONSTRAINT pk_invitation PRIMARY KEY,
        organisation_id uuid NOT NULL,
        email text NOT NULL,
        roles text[] NOT NULL,
        token_hash bytea NOT NULL,
        invited_by uuid NOT NULL,
        invited_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        accepted_by uuid,
        withdrawn_at timestamptz,
        CONSTRAINT fk_invitation_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_invitation_invited_by FOREIGN KEY (invited_by) REFERENCES person (id),
        CONSTRAINT fk_invitation_accepted_by FOREIGN KEY (accepted_by) REFERENCES person (id),
        CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash),
        CONSTRAINT ck_invitation_email_lower CHECK (email = lower(email)),
        CONSTRAINT ck_invitation_settled_once
          CHECK (accepted_at IS NULL OR withdrawn_at IS NULL)
      )
    `);
    await runner.query(
      `CREATE INDEX ix_invitation_organisation ON invitation (organisation_id, invited_at)`,
    );
    await runner.query(`
      CREATE TABLE set_up_link (
        id uuid NOT NULL CONSTRAINT pk_set_up_link PRIMARY KEY,
        token_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT uq_set_up_link_token_hash UNIQUE (token_hash)
      )
    `);
    // Empty for what the product ships.
    await runner.query(`ALTER TABLE content ADD COLUMN added_by uuid`);
    await runner.query(`
      ALTER TABLE content ADD CONSTRAINT fk_content_added_by
      FOREIGN KEY (added_by) REFERENCES person (id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE content DROP COLUMN added_by');
    await runner.query('DROP TABLE set_up_link, invitation');
  }
}
