import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects with the ranges leadership asks about later: stays in a phase, periods of a status. */
export class CreateProjects1795400000004 implements MigrationInterface {
  readonly name = 'CreateProjects1795400000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project (
        id uuid NOT NULL CONSTRAINT pk_project PRIMARY KEY,
        organisation_id uuid NOT NULL,
        number text,
        status text NOT NULL,
        phase text NOT NULL,
        version integer NOT NULL,
        is_example boolean NOT NULL DEFAULT false,
        title text COLLATE "de-x-icu" NOT NULL,
        use_case_key text,
        use_case_version integer,
        department text,
        problem text,
        goal text,
        contact_function text,
        risk_class text,
        data_categories text[] NOT NULL,
        oversight_level text,
        processes_personal_data boolean,
        processes_social_data boolean,
        dpia_required boolean,
        citizen_facing boolean,
        has_user_interface boolean,
        is_shared boolean,
        has_funding boolean,
        planned_analysis_start date,
        planned_analysis_end date,
        planned_pilot_start date,
        planned_pilot_end date,
        planned_scaling_start date,
        planned_scaling_end date,
        estimated_total_cents bigint,
        estimated_total_is_assumption boolean NOT NULL,
        confirmed_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT fk_project_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT uq_project_number UNIQUE (number),
        CONSTRAINT ck_project_status CHECK
          (status IN ('draft', 'active', 'paused', 'stopped', 'completed', 'archived')),
        CONSTRAINT ck_project_phase CHECK (phase IN ('analysis', 'pilot', 'scaling')),
        CONSTRAINT ck_project_number CHECK ((status = 'draft') = (number IS NULL)),
        CONSTRAINT ck_project_estimated_total CHECK (estimated_total_cents >= 0)
      )
    `);
    await runner.query(
      `CREATE INDEX ix_project_updated ON project (organisation_id, updated_at, id)`,
    );
    await runner.query(`CREATE INDEX ix_project_title ON project (organisation_id, title, id)`);
    await runner.query(`CREATE INDEX ix_project_phase ON project (organisation_id, phase, id)`);
    await runner.query(`
      CREATE TABLE project_counter (
        organisation_id uuid NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        CONSTRAINT pk_project_counter PRIMARY KEY (organisation_id, year),
        CONSTRAINT fk_project_counter_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      )
    `);
    await runner.query(`
      CREATE TABLE phase_stay (
        id uuid NOT NULL CONSTRAINT pk_phase_stay PRIMARY KEY,
        project_id uuid NOT NULL,
        phase text NOT NULL,
        loop integer NOT NULL,
        during tstzrange NOT NULL,
        CONSTRAINT fk_phase_stay_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT ex_phase_stay_one_at_a_time
          EXCLUDE USING gist (project_id WITH =, during WITH &&)
      )
    `);
    await runner.query(`
      CREATE TABLE status_period (
        id uuid NOT NULL CONSTRAINT pk_status_period PRIMARY KEY,
        project_id uuid NOT NULL,
        status text NOT NULL,
        during tstzrange NOT NULL,
        CONSTRAINT fk_status_period_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT ex_status_period_one_at_a_time
          EXCLUDE USING gist (project_id WITH =, during WITH &&)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE status_period, phase_stay, project_counter, project');
  }
}
