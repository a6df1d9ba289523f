import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Opinions that roles are asked for, with their deadlines and answers. */
export class CreateOpinions1795400000018 implements MigrationInterface {
  readonly name = 'CreateOpinions1795400000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE opinion (
        id uuid NOT NULL CONSTRAINT pk_opinion PRIMARY KEY,
        project_id uuid NOT NULL,
        role text NOT NULL,
        phase text NOT NULL,
        loop integer NOT NULL,
        item_keys text[] NOT NULL,
        question text NOT NULL,
        working_days integer NOT NULL,
        due_on date NOT NULL,
        requested_by uuid NOT NULL,
        requested_by_role text NOT NULL,
        requested_at timestamptz NOT NULL,
        result text,
        answer_text text,
        given_by uuid,
        given_at timestamptz,
        withdrawn_by uuid,
        withdrawn_by_role text,
        withdrawn_at timestamptz,
        CONSTRAINT fk_opinion_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_opinion_requested_by FOREIGN KEY (requested_by) REFERENCES person (id),
        CONSTRAINT fk_opinion_given_by FOREIGN KEY (given_by) REFERENCES person (id),
        CONSTRAINT fk_opinion_withdrawn_by FOREIGN KEY (withdrawn_by) REFERENCES person (id),
        CONSTRAINT ck_opinion_result
          CHECK (result IN ('agreed', 'agreed-with-conditions', 'rejected')),
        CONSTRAINT ck_opinion_working_days CHECK (working_days BETWEEN 1 AND 60),
        CONSTRAINT ck_opinion_answer CHECK
          (num_nulls(result, answer_text, given_by, given_at) IN (0, 4)
            AND (result IS NULL OR result = 'agreed' OR answer_text <> '')),
        CONSTRAINT ck_opinion_withdrawal
          CHECK (num_nulls(withdrawn_by, withdrawn_by_role, withdrawn_at) IN (0, 3)),
        CONSTRAINT ck_opinion_one_end CHECK (given_at IS NULL OR withdrawn_at IS NULL)
      )
    `);
    await runner.query(`CREATE INDEX ix_opinion_project ON opinion (project_id)`);
    await runner.query(`
      CREATE UNIQUE INDEX ix_opinion_one_open ON opinion (project_id, role, phase, loop)
      WHERE given_at IS NULL AND withdrawn_at IS NULL
    `);
    await runner.query(`
      CREATE INDEX ix_opinion_waiting ON opinion (role, due_on, id)
      WHERE given_at IS NULL AND withdrawn_at IS NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE opinion');
  }
}
