import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What never changes once written: catalogue versions and the events with their hash chains. */
export class CreateContentAndAudit1795400000003 implements MigrationInterface {
  readonly name = 'CreateContentAndAudit1795400000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE content (
        catalogue text NOT NULL,
        key text NOT NULL,
        version integer NOT NULL,
        valid daterange NOT NULL,
        body jsonb NOT NULL,
        loaded_at timestamptz NOT NULL,
        CONSTRAINT pk_content PRIMARY KEY (catalogue, key, version)
      )
    `);
    // project_id has no foreign key: the chain of a deleted draft stays.
    await runner.query(`
      CREATE TABLE audit_event (
        id uuid NOT NULL CONSTRAINT pk_audit_event PRIMARY KEY,
        organisation_id uuid NOT NULL,
        project_id uuid,
        seq integer NOT NULL,
        field_group text NOT NULL,
        type text NOT NULL,
        actor_id uuid NOT NULL,
        actor_role text NOT NULL,
        recorded_at timestamptz NOT NULL,
        effective_on date NOT NULL,
        changes jsonb NOT NULL,
        previous_hash bytea,
        hash bytea NOT NULL,
        CONSTRAINT fk_audit_event_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_audit_event_actor FOREIGN KEY (actor_id) REFERENCES person (id)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX ix_audit_event_project_seq ON audit_event (project_id, seq)
      WHERE project_id IS NOT NULL
    `);
    await runner.query(`
      CREATE UNIQUE INDEX ix_audit_event_organisation_seq ON audit_event (organisation_id, seq)
      WHERE project_id IS NULL
    `);
    await runner.query(`
      CREATE FUNCTION announce_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('audit_event', NEW.id::text);
        RETURN NULL;
      END $$
    `);
    // Delivered only when the transaction commits; the id and nothing else, so it cannot be too long.
    await runner.query(`
      CREATE TRIGGER audit_event_announced AFTER INSERT ON audit_event
      FOR EACH ROW EXECUTE FUNCTION announce_audit_event()
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_event, content');
    await runner.query('DROP FUNCTION announce_audit_event');
  }
}
