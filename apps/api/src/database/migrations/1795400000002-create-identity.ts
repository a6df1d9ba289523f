import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their roles over time, their sign-in and their sessions. */
export class CreateIdentity1795400000002 implements MigrationInterface {
  readonly name = 'CreateIdentity1795400000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid NOT NULL CONSTRAINT pk_person PRIMARY KEY,
        email text NOT NULL,
        display_name text COLLATE "de-x-icu" NOT NULL,
        password_hash text,
        created_at timestamptz NOT NULL,
        CONSTRAINT uq_person_email UNIQUE (email),
        CONSTRAINT ck_person_email_lower CHECK (email = lower(email))
      )
    `);
    await runner.query(`
      CREATE TABLE membership (
        id uuid NOT NULL CONSTRAINT pk_membership PRIMARY KEY,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        role text NOT NULL,
        valid daterange NOT NULL,
        CONSTRAINT fk_membership_person FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT fk_membership_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ex_membership_once EXCLUDE USING gist
          (person_id WITH =, organisation_id WITH =, role WITH =, valid WITH &&)
      )
    `);
    await runner.query(
      `CREATE INDEX ix_membership_organisation ON membership (organisation_id, role)`,
    );
    await runner.query(`
      CREATE TABLE session (
        id uuid NOT NULL CONSTRAINT pk_session PRIMARY KEY,
        person_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        user_agent text,
        CONSTRAINT fk_session_person FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT uq_session_token_hash UNIQUE (token_hash)
      )
    `);
    await runner.query(`CREATE INDEX ix_session_person ON session (person_id)`);
    await runner.query(`CREATE INDEX ix_session_expires_at ON session (expires_at)`);
    // The columns are those the throttling library reads and writes.
    await runner.query(`
      CREATE TABLE sign_in_throttle (
        key varchar(255) NOT NULL CONSTRAINT pk_sign_in_throttle PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )
    `);
    await runner.query(`
      CREATE TABLE idempotency_key (
        person_id uuid NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        answer jsonb,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_idempotency_key PRIMARY KEY (person_id, key),
        CONSTRAINT fk_idempotency_key_person FOREIGN KEY (person_id) REFERENCES person (id)
      )
    `);
    await runner.query(
      `CREATE INDEX ix_idempotency_key_created_at ON idempotency_key (created_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key, sign_in_throttle, session, membership, person');
  }
}
