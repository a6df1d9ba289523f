import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests, agreements, decisions and conditions; decisions are written once and never changed. */
export class CreateGates1795400000006 implements MigrationInterface {
  readonly name = 'CreateGates1795400000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE value_limit (
        id uuid NOT NULL CONSTRAINT pk_value_limit PRIMARY KEY,
        organisation_id uuid NOT NULL,
        amount_cents bigint NOT NULL,
        valid_from date NOT NULL,
        source text NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT fk_value_limit_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_value_limit_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT ck_value_limit_amount CHECK (amount_cents >= 0)
      )
    `);
    await runner.query(
      `CREATE INDEX ix_value_limit_organisation ON value_limit (organisation_id, valid_from)`,
    );
    await runner.query(`
      CREATE TABLE gate_authority_override (
        id uuid NOT NULL CONSTRAINT pk_gate_authority_override PRIMARY KEY,
        organisation_id uuid NOT NULL,
        gate text NOT NULL,
        level text NOT NULL,
        authority jsonb NOT NULL,
        valid_from date NOT NULL,
        source text NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT fk_gate_authority_override_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_gate_authority_override_recorded_by
          FOREIGN KEY (recorded_by) REFERENCES person (id)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_gate_authority_override_organisation
      ON gate_authority_override (organisation_id, gate, valid_from)
    `);
    await runner.query(`
      CREATE TABLE gate_request (
        id uuid NOT NULL CONSTRAINT pk_gate_request PRIMARY KEY,
        project_id uuid NOT NULL,
        gate text NOT NULL,
        loop integer NOT NULL,
        recommendation text NOT NULL,
        new_reason text,
        requested_by uuid NOT NULL,
        requested_by_role text NOT NULL,
        requested_at timestamptz NOT NULL,
        closed_at timestamptz,
        CONSTRAINT fk_gate_request_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_gate_request_requested_by FOREIGN KEY (requested_by) REFERENCES person (id)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX ix_gate_request_one_open ON gate_request (project_id)
      WHERE closed_at IS NULL
    `);
    await runner.query(`
      CREATE TABLE gate_agreement (
        id uuid NOT NULL CONSTRAINT pk_gate_agreement PRIMARY KEY,
        request_id uuid NOT NULL,
        role text NOT NULL,
        note text NOT NULL,
        agreed_by uuid NOT NULL,
        agreed_by_role text NOT NULL,
        agreed_at timestamptz NOT NULL,
        CONSTRAINT fk_gate_agreement_request FOREIGN KEY (request_id) REFERENCES gate_request (id),
        CONSTRAINT fk_gate_agreement_agreed_by FOREIGN KEY (agreed_by) REFERENCES person (id),
        CONSTRAINT uq_gate_agreement_role UNIQUE (request_id, role)
      )
    `);
    await runner.query(`
      CREATE TABLE gate_decision (
        id uuid NOT NULL CONSTRAINT pk_gate_decision PRIMARY KEY,
        request_id uuid NOT NULL,
        project_id uuid NOT NULL,
        gate text NOT NULL,
        result text NOT NULL,
        rationale text NOT NULL,
        authority jsonb NOT NULL,
        decided_by uuid NOT NULL,
        decided_by_role text NOT NULL,
        decided_at timestamptz NOT NULL,
        body text,
        body_decided_on date,
        body_reference text,
        named_items text[] NOT NULL,
        supersedes_id uuid,
        CONSTRAINT fk_gate_decision_request FOREIGN KEY (request_id) REFERENCES gate_request (id),
        CONSTRAINT fk_gate_decision_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_gate_decision_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
        CONSTRAINT fk_gate_decision_supersedes
          FOREIGN KEY (supersedes_id) REFERENCES gate_decision (id),
        CONSTRAINT uq_gate_decision_request UNIQUE (request_id),
        CONSTRAINT ck_gate_decision_result CHECK
          (result IN ('approved', 'approved-with-conditions', 'returned', 'rejected'))
      )
    `);
    await runner.query(`CREATE INDEX ix_gate_decision_project ON gate_decision (project_id, gate)`);
    await runner.query(`
      CREATE TABLE gate_condition (
        id uuid NOT NULL CONSTRAINT pk_gate_condition PRIMARY KEY,
        decision_id uuid NOT NULL,
        project_id uuid NOT NULL,
        text text NOT NULL,
        due_on date NOT NULL,
        responsible_role text NOT NULL,
        fulfilled_at timestamptz,
        CONSTRAINT fk_gate_condition_decision
          FOREIGN KEY (decision_id) REFERENCES gate_decision (id),
        CONSTRAINT fk_gate_condition_project FOREIGN KEY (project_id) REFERENCES project (id)
      )
    `);
    await runner.query(`CREATE INDEX ix_gate_condition_project ON gate_condition (project_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE gate_condition, gate_decision, gate_agreement, gate_request, gate_authority_override, value_limit',
    );
  }
}
