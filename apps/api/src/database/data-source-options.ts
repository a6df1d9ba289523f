import { Client, type ClientConfig } from 'pg';
import { similarFrom } from '@ki-kompass/domain';
import type { DataSourceOptions } from 'typeorm';
import { entities } from './entities';
import { migrations } from './migrations';

/**
 * A new connection may break before the mapper listens to it: the server ends, and its farewell
 * arrives together with its greeting. Unheard, that would end the process.
 */
export class LastingClient extends Client {
  constructor(config: ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** Instants leave the database in one way, wherever it runs; cursors depend on it. */
const inUtc = '-c TimeZone=UTC';

/** @param url of the role that connects: the owner migrates, the application role serves */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    synchronize: false,
    migrationsRun: false,
    migrationsTransactionMode: 'each',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: 10,
    applicationName: 'ki-kompass',
    extra: { options: inUtc, Client: LastingClient },
  };
}

/**
 * The application's own connections, which never wait without end: neither for a lock somebody
 * forgot nor for a server that answers no more. Who waited in vain gets 503 and can try again.
 */
export function servingOptions(url: string): DataSourceOptions {
  return {
    ...dataSourceOptions(url),
    extra: {
      Client: LastingClient,
      options: `${inUtc} -c lock_timeout=5s -c statement_timeout=15s -c idle_in_transaction_session_timeout=30s -c pg_trgm.word_similarity_threshold=${String(similarFrom)}`,
      connectionTimeoutMillis: 5_000,
      query_timeout: 20_000,
    },
  };
}
