import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Risks, and incidents with their measures. */
export class CreateRisksAndIncidents1795400000021 implements MigrationInterface {
  readonly name = 'CreateRisksAndIncidents1795400000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk (
        id uuid NOT NULL CONSTRAINT pk_risk PRIMARY KEY,
        project_id uuid NOT NULL,
        number integer NOT NULL,
        cause text NOT NULL,
        effect text NOT NULL,
        likelihood integer NOT NULL,
        impact integer NOT NULL,
        measure text,
        responsible_role text NOT NULL,
        due_on date,
        closed_at timestamptz,
        closed_because text,
        CONSTRAINT fk_risk_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT uq_risk_number UNIQUE (project_id, number),
        CONSTRAINT ck_risk_grades CHECK (likelihood BETWEEN 1 AND 4 AND impact BETWEEN 1 AND 4),
        CONSTRAINT ck_risk_closed CHECK (num_nulls(closed_at, closed_because) IN (0, 2))
      )
    `);
    await runner.query(`
      CREATE TABLE incident (
        id uuid NOT NULL CONSTRAINT pk_incident PRIMARY KEY,
        project_id uuid NOT NULL,
        number integer NOT NULL,
        occurred_at timestamptz,
        noticed_at timestamptz NOT NULL,
        severity text NOT NULL,
        description text NOT NULL,
        report_duty text NOT NULL,
        report_reason text,
        law_version integer NOT NULL,
        report_due_at timestamptz NOT NULL,
        reported_at timestamptz,
        report_reference text,
        recorded_by uuid NOT NULL,
        recorded_by_role text NOT NULL,
        recorded_at timestamptz NOT NULL,
        closed_at timestamptz,
        lesson text,
        CONSTRAINT fk_incident_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_incident_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT uq_incident_number UNIQUE (project_id, number),
        CONSTRAINT ck_incident_closed CHECK (num_nulls(closed_at, lesson) IN (0, 2))
      )
    `);
    await runner.query(`
      CREATE TABLE incident_measure (
        id uuid NOT NULL CONSTRAINT pk_incident_measure PRIMARY KEY,
        incident_id uuid NOT NULL,
        number integer NOT NULL,
        text text NOT NULL,
        responsible_role text NOT NULL,
        due_on date,
        done_at timestamptz,
        CONSTRAINT fk_incident_measure_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
        CONSTRAINT uq_incident_measure_number UNIQUE (incident_id, number)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_incident_measure_open ON incident_measure (responsible_role, due_on, id)
      WHERE done_at IS NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE incident_measure, incident, risk');
  }
}
