import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenants and the public register. Names sort the German way, also in the index behind paging. */
export class CreateOrganisations1795400000001 implements MigrationInterface {
  readonly name = 'CreateOrganisations1795400000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`
      CREATE TABLE organisation (
        id uuid NOT NULL CONSTRAINT pk_organisation PRIMARY KEY,
        kind text NOT NULL,
        name text COLLATE "de-x-icu" NOT NULL,
        short_code text,
        is_example boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        CONSTRAINT uq_organisation_short_code UNIQUE (short_code),
        CONSTRAINT ck_organisation_kind
          CHECK (kind IN ('municipality', 'district', 'partner', 'network'))
      )
    `);
    await runner.query(
      `CREATE UNIQUE INDEX ix_organisation_one_network ON organisation (kind) WHERE kind = 'network'`,
    );
    // Keys of the register are attributes with validity: municipalities merge, tenants remain.
    await runner.query(`
      CREATE TABLE municipality (
        id uuid NOT NULL CONSTRAINT pk_municipality PRIMARY KEY,
        organisation_id uuid NOT NULL,
        ags text NOT NULL,
        ars text NOT NULL,
        name text COLLATE "de-x-icu" NOT NULL,
        official_name text NOT NULL,
        type text NOT NULL,
        district_status text NOT NULL,
        district_ags text NOT NULL,
        district_name text NOT NULL,
        region_code text NOT NULL,
        region_name text NOT NULL,
        area_km2 double precision NOT NULL,
        postal_code text NOT NULL,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        website text,
        valid daterange NOT NULL,
        CONSTRAINT fk_municipality_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ex_municipality_ags EXCLUDE USING gist (ags WITH =, valid WITH &&),
        CONSTRAINT ex_municipality_organisation
          EXCLUDE USING gist (organisation_id WITH =, valid WITH &&)
      )
    `);
    await runner.query(`CREATE INDEX ix_municipality_name ON municipality (name, ags)`);
    await runner.query(`
      CREATE TABLE district (
        id uuid NOT NULL CONSTRAINT pk_district PRIMARY KEY,
        organisation_id uuid NOT NULL,
        district_ags text NOT NULL,
        name text COLLATE "de-x-icu" NOT NULL,
        type text NOT NULL,
        seat text NOT NULL,
        region_code text NOT NULL,
        region_name text NOT NULL,
        area_km2 double precision NOT NULL,
        valid daterange NOT NULL,
        CONSTRAINT fk_district_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ex_district_ags EXCLUDE USING gist (district_ags WITH =, valid WITH &&)
      )
    `);
    await runner.query(`
      CREATE TABLE population (
        id uuid NOT NULL CONSTRAINT pk_population PRIMARY KEY,
        organisation_id uuid NOT NULL,
        counted_on date NOT NULL,
        inhabitants integer NOT NULL,
        source text NOT NULL,
        CONSTRAINT fk_population_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT uq_population_organisation_day UNIQUE (organisation_id, counted_on, source),
        CONSTRAINT ck_population_inhabitants CHECK (inhabitants > 0)
      )
    `);
    await runner.query(`
      CREATE TABLE neighbour (
        organisation_id uuid NOT NULL,
        neighbour_id uuid NOT NULL,
        CONSTRAINT pk_neighbour PRIMARY KEY (organisation_id, neighbour_id),
        CONSTRAINT fk_neighbour_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_neighbour_neighbour FOREIGN KEY (neighbour_id) REFERENCES organisation (id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE neighbour, population, district, municipality, organisation');
  }
}
