import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects are released to the staff council and the equality officers. */
export class CreateParticipation1795400000019 implements MigrationInterface {
  readonly name = 'CreateParticipation1795400000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE project ADD COLUMN released_to text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`
      CREATE INDEX ix_project_released ON project (organisation_id) WHERE released_to <> '{}'
    `);
    await runner.query(`
      CREATE TABLE participation_release (
        id uuid NOT NULL CONSTRAINT pk_participation_release PRIMARY KEY,
        project_id uuid NOT NULL,
        role text NOT NULL,
        released_at timestamptz NOT NULL,
        released_by uuid NOT NULL,
        released_by_role text NOT NULL,
        ended_at timestamptz,
        CONSTRAINT fk_participation_release_project
          FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_participation_release_by FOREIGN KEY (released_by) REFERENCES person (id),
        CONSTRAINT ck_participation_release_role
          CHECK (role IN ('staff-council', 'equality-and-inclusion')),
        CONSTRAINT ck_participation_release_ended CHECK (ended_at >= released_at)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX uq_participation_release_open
        ON participation_release (project_id, role) WHERE ended_at IS NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE participation_release');
    await runner.query('ALTER TABLE project DROP COLUMN released_to');
  }
}
