import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Items that an organisation adds to a checklist, in versions; a version without text ends one. */
export class CreateOwnItem1795400000036 implements MigrationInterface {
  readonly name = 'CreateOwnItem1795400000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE own_item (
        id uuid NOT NULL,
        version integer NOT NULL,
        organisation_id uuid NOT NULL,
        checklist_key text NOT NULL,
        item_key text NOT NULL,
        valid_from date NOT NULL,
        body jsonb,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT pk_own_item PRIMARY KEY (id, version),
        CONSTRAINT fk_own_item_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_own_item_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT ck_own_item_version CHECK (version >= 1)
      )
    `);
    await runner.query('CREATE INDEX ix_own_item_organisation ON own_item (organisation_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE own_item');
  }
}
