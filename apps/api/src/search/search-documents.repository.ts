import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ProjectFacts, SearchDocument } from '@ki-kompass/domain';
import type { Reader, Transaction } from '../database/database';

type StoredKey = Pick<SearchDocument, 'kind' | 'thing' | 'fieldGroup'>;

/** Written to and read from by the application and, at each start, by the owner who fills what is missing. */
@Injectable()
export class SearchDocumentsRepository {
  /** What these projects are found by; of every project when no ids are given. */
  projectFacts(reader: Reader, ids: readonly string[] | null): Promise<ProjectFacts[]> {
    return reader.query<ProjectFacts[]>(
      `WITH label AS MATERIALIZED (
         SELECT DISTINCT ON (names ->> 'value') names ->> 'value' AS department, names
         FROM content c, jsonb_array_elements(c.body -> 'values') AS names
         WHERE c.catalogue = 'glossary-enums' AND c.key = 'Department'
         ORDER BY names ->> 'value', c.version DESC
       )
       SELECT p.id, json_build_object('id', o.id, 'name', o.name) AS organisation, p.number,
         nullif(p.title, '') AS title, p.problem, p.goal, p.contact_function AS "contactFunction",
         ${namesIn('used.body')} AS "useCase", ${namesIn('label.names')} AS department
       FROM project p JOIN organisation o ON o.id = p.organisation_id
       LEFT JOIN content used ON used.catalogue = 'use-cases' AND used.key = p.use_case_key
         AND used.version = p.use_case_version
       LEFT JOIN label ON label.department = p.department
       WHERE $1::uuid[] IS NULL OR p.id = ANY($1)`,
      [ids],
    );
  }

  /** What is there, so that a start writes only what is missing or outdated. */
  async outdated(
    reader: Reader,
    documents: readonly SearchDocument[],
  ): Promise<{ changed: SearchDocument[]; gone: StoredKey[] }> {
    const rows = await reader.query<(StoredKey & { fingerprint: string })[]>(
      'SELECT kind, thing, field_group AS "fieldGroup", fingerprint FROM search_document',
    );
    const stored = new Map(rows.map((row) => [keyOf(row), row]));
    const wanted = new Set(documents.map(keyOf));
    return {
      changed: documents.filter(
        (document) => stored.get(keyOf(document))?.fingerprint !== fingerprintOf(document),
      ),
      gone: rows.filter((row) => !wanted.has(keyOf(row))),
    };
  }

  /** Adds the documents or puts them in the place of older ones; equal ones stay untouched. */
  async write(manager: EntityManager, documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await manager.query(
      `INSERT INTO search_document (kind, thing, field_group, organisation_id, project_id, number,
         title, body, title_words, words, fingerprint)
       SELECT kind, thing, "fieldGroup", "organisationId",
         CASE WHEN kind = 'project' THEN thing::uuid END, number, title, body,
         ${withStems('"titleWords"')}, ${withStems('words')}, fingerprint
       FROM jsonb_to_recordset($1::jsonb) AS document (kind text, thing text, "fieldGroup" text,
         "organisationId" uuid, number text, title text, body text, "titleWords" jsonb,
         words jsonb, fingerprint text)
       WHERE NOT EXISTS (
         SELECT FROM search_document known
         WHERE known.kind = document.kind AND known.thing = document.thing
           AND known.field_group = document."fieldGroup"
           AND known.fingerprint = document.fingerprint
       )
       ON CONFLICT (kind, thing, field_group) DO UPDATE SET
         organisation_id = excluded.organisation_id, number = excluded.number,
         title = excluded.title, body = excluded.body, title_words = excluded.title_words,
         words = excluded.words, fingerprint = excluded.fingerprint`,
      [JSON.stringify(documents.map((one) => ({ ...one, fingerprint: fingerprintOf(one) })))],
    );
  }

  async remove(manager: EntityManager, keys: readonly StoredKey[]): Promise<void> {
    if (keys.length === 0) return;
    await manager.query(
      `DELETE FROM search_document
       USING jsonb_to_recordset($1::jsonb) AS gone (kind text, thing text, "fieldGroup" text)
       WHERE search_document.kind = gone.kind AND search_document.thing = gone.thing
         AND search_document.field_group = gone."fieldGroup"`,
      [JSON.stringify(keys)],
    );
  }

  async removeProject(transaction: Transaction, projectId: string): Promise<void> {
    await transaction.query('DELETE FROM search_document WHERE project_id = $1', [projectId]);
  }
}

const namesIn = (body: string) =>
  `CASE WHEN ${body} IS NOT NULL
     THEN json_build_object('de', ${body} ->> 'de', 'en', ${body} ->> 'en') END`;

/** Words as the search compares them: each with a space around it, among them their stems. */
const withStems = (words: string) => `(
  SELECT concat(' ', string_agg(word, ' '), ' ') FROM (
    SELECT value AS word FROM jsonb_array_elements_text(${words})
    UNION SELECT unnest(tsvector_to_array(to_tsvector('german', ${words})))
  ) AS once
)`;

const keyOf = ({ kind, thing, fieldGroup }: StoredKey) => `${kind}/${thing}/${fieldGroup}`;

/** Equal for equal documents, also when the rule that made them has changed since. */
function fingerprintOf(document: SearchDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('base64url');
}
