import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence can be a file, can be replaced and can be redacted. */
export class EvidenceAsFile1795400000015 implements MigrationInterface {
  readonly name = 'EvidenceAsFile1795400000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence
        ADD COLUMN name text,
        ADD COLUMN media_type text,
        ADD COLUMN size_bytes integer,
        ADD COLUMN sha256 text,
        ADD COLUMN replaces_id uuid,
        ADD COLUMN redacted_at timestamptz,
        ADD COLUMN redacted_by uuid,
        ADD COLUMN redacted_by_role text,
        ADD COLUMN redaction_reason text,
        ADD CONSTRAINT fk_evidence_replaces FOREIGN KEY (replaces_id) REFERENCES evidence (id),
        ADD CONSTRAINT fk_evidence_redacted_by FOREIGN KEY (redacted_by) REFERENCES person (id),
        ADD CONSTRAINT uq_evidence_replaces UNIQUE (replaces_id),
        DROP CONSTRAINT ck_evidence_kind,
        ADD CONSTRAINT ck_evidence_kind CHECK (kind IN ('note', 'link', 'file')),
        ADD CONSTRAINT ck_evidence_file CHECK
          (kind <> 'file' OR num_nulls(name, media_type, size_bytes, sha256) = 0),
        ADD CONSTRAINT ck_evidence_size CHECK (size_bytes BETWEEN 1 AND 20971520),
        ADD CONSTRAINT ck_evidence_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        ADD CONSTRAINT ck_evidence_redaction CHECK
          (num_nulls(redacted_at, redacted_by, redacted_by_role, redaction_reason) = 4
            OR num_nulls(redacted_at, redacted_by, redacted_by_role, redaction_reason) = 0
              AND text = '' AND url IS NULL)
    `);
    await runner.query(`
      CREATE TABLE evidence_upload (
        id uuid NOT NULL CONSTRAINT pk_evidence_upload PRIMARY KEY,
        person_id uuid NOT NULL,
        started_at timestamptz NOT NULL,
        CONSTRAINT fk_evidence_upload_person FOREIGN KEY (person_id) REFERENCES person (id)
      )
    `);
    await runner.query(`CREATE INDEX ix_evidence_upload_started ON evidence_upload (started_at)`);
    await runner.query(`
      CREATE TABLE evidence_chunk (
        evidence_id uuid NOT NULL,
        seq integer NOT NULL,
        bytes bytea NOT NULL,
        CONSTRAINT pk_evidence_chunk PRIMARY KEY (evidence_id, seq),
        CONSTRAINT ck_evidence_chunk_size CHECK (octet_length(bytes) BETWEEN 1 AND 262144)
      )
    `);
    // Most files are compressed already; trying again only costs time.
    await runner.query(`ALTER TABLE evidence_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE evidence_chunk, evidence_upload');
    await runner.query(`
      ALTER TABLE evidence
        DROP CONSTRAINT ck_evidence_redaction,
        DROP CONSTRAINT ck_evidence_sha256,
        DROP CONSTRAINT ck_evidence_size,
        DROP CONSTRAINT ck_evidence_file,
        DROP CONSTRAINT ck_evidence_kind,
        ADD CONSTRAINT ck_evidence_kind CHECK (kind IN ('note', 'link')),
        DROP COLUMN name,
        DROP COLUMN media_type,
        DROP COLUMN size_bytes,
        DROP COLUMN sha256,
        DROP COLUMN replaces_id,
        DROP COLUMN redacted_at,
        DROP COLUMN redacted_by,
        DROP COLUMN redacted_by_role,
        DROP COLUMN redaction_reason
    `);
  }
}
