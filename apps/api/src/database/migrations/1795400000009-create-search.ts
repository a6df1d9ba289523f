import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What can be found, one row per thing and field group. `words` holds each word of the thing and its
 * German stem once, with a space around each: one index of letter triples serves whole words,
 * beginnings, parts of compounds and typing errors.
 */
export class CreateSearch1795400000009 implements MigrationInterface {
  readonly name = 'CreateSearch1795400000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_document (
        kind text NOT NULL,
        thing text NOT NULL,
        field_group text NOT NULL,
        organisation_id uuid,
        project_id uuid,
        number text,
        title text NOT NULL,
        body text NOT NULL,
        title_words text NOT NULL,
        words text NOT NULL,
        fingerprint text NOT NULL,
        CONSTRAINT pk_search_document PRIMARY KEY (kind, thing, field_group),
        CONSTRAINT fk_search_document_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_search_document_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT ck_search_document_kind CHECK (kind IN ('project', 'municipality', 'use-case')),
        CONSTRAINT ck_search_document_project CHECK ((kind = 'project') = (project_id IS NOT NULL))
      )
    `);
    // Without a list of pending entries: whoever searches should not pay for what others wrote.
    await runner.query(`
      CREATE INDEX ix_search_document_words ON search_document
      USING gin (words gin_trgm_ops) WITH (fastupdate = off)
    `);
    await runner.query(`CREATE INDEX ix_search_document_project ON search_document (project_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_document');
  }
}
