import type { DataSource } from 'typeorm';
import type { Reader } from '../database/database';
import type { ChainLink } from './link-fault';

/** As many events as are worth one question, yet little memory. */
const batchSize = 5_000;

const columns = `id, organisation_id AS "organisationId", project_id AS "projectId", seq,
  field_group AS "fieldGroup", type, actor_id AS "actorId", actor_role AS "actorRole",
  recorded_at AS "recordedAt", effective_on::text AS "effectiveOn", changes,
  previous_hash AS "previousHash", hash`;

/** The two kinds of chains, each in the order of the index it has. */
const kinds = {
  projects: { key: 'project_id', of: 'project_id IS NOT NULL' },
  organisations: { key: 'organisation_id', of: 'project_id IS NULL' },
} as const;
type Kind = keyof typeof kinds;

/** Where a chain should end, and how people call it. */
export interface KnownChain {
  readonly id: string;
  readonly name: string;
  /** The number of its last event as its project knows it; null where nothing else says it. */
  readonly lastSeq: number | null;
}

/**
 * Runs a reading of all chains on one unchanging picture of the database, so that nobody who
 * works meanwhile makes a chain look broken.
 */
export function onOnePicture<Result>(
  dataSource: DataSource,
  read: (reader: Reader) => Promise<Result>,
): Promise<Result> {
  return dataSource.transaction('REPEATABLE READ', async (reader) => {
    await reader.query('SET TRANSACTION READ ONLY');
    return read(reader);
  });
}

/** Every project, and every organisation with its own chain. */
export async function knownChains(reader: Reader): Promise<readonly KnownChain[]> {
  return reader.query<KnownChain[]>(
    `SELECT id, coalesce(number, id::text) AS name, version AS "lastSeq" FROM project
     UNION ALL
     SELECT id, name, NULL FROM organisation`,
  );
}

/** All events, chain after chain, each in its order; the next batch is fetched meanwhile. */
export async function* linksOfAllChains(reader: Reader): AsyncGenerator<readonly ChainLink[]> {
  yield* linksOf(reader, 'projects');
  yield* linksOf(reader, 'organisations');
}

async function* linksOf(reader: Reader, kind: Kind): AsyncGenerator<readonly ChainLink[]> {
  let batch = await after(reader, kind, null);
  while (batch.length > 0) {
    const last = batch.length < batchSize ? undefined : batch.at(-1);
    const next = last === undefined ? Promise.resolve([]) : after(reader, kind, last);
    // A refusal is heard where it is awaited, even when the reader of the links has stopped.
    next.catch(() => undefined);
    yield batch;
    batch = await next;
  }
}

function after(reader: Reader, kind: Kind, last: ChainLink | null): Promise<ChainLink[]> {
  const { key, of } = kinds[kind];
  const seen = last === null ? [] : [last.projectId ?? last.organisationId, last.seq];
  return reader.query<ChainLink[]>(
    `SELECT ${columns} FROM audit_event
     WHERE ${of} ${last === null ? '' : `AND (${key}, seq) > ($1, $2)`}
     ORDER BY ${key}, seq LIMIT ${String(batchSize)}`,
    seen,
  );
}
