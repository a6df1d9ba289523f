import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  Catalogue,
  ContentEntry,
  LatestVersion,
  UncheckedContentVersion,
} from '@ki-kompass/domain';
import type { Transaction } from '../database/database';

@Injectable()
export class ContentManagementRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All entries with all their versions, newest first; named by the newest. */
  entries(catalogue: Catalogue): Promise<ContentEntry[]> {
    return this.dataSource.query<ContentEntry[]>(
      `SELECT key,
         (array_agg(CASE WHEN body ? 'de' AND body ? 'en'
            THEN jsonb_build_object('de', body->'de', 'en', body->'en') END
            ORDER BY version DESC))[1] AS name,
         json_agg(json_build_object(
           'version', version, 'validFrom', lower(valid), 'validTo', upper(valid) - 1,
           'source', body->>'source', 'verified', (body->>'verified')::boolean)
           ORDER BY version DESC) AS versions
       FROM content WHERE catalogue = $1 GROUP BY key ORDER BY key`,
      [catalogue],
    );
  }

  async latest(
    transaction: Transaction,
    catalogue: Catalogue,
    key: string,
  ): Promise<Omit<LatestVersion, 'catalogue' | 'key'> | undefined> {
    const [row] = await transaction.query<Omit<LatestVersion, 'catalogue' | 'key'>[]>(
      `SELECT version, lower(valid)::text AS "validFrom", body FROM content
       WHERE catalogue = $1 AND key = $2 ORDER BY version DESC LIMIT 1`,
      [catalogue, key],
    );
    return row;
  }

  /** Every entry there is, as 'catalogue key'. */
  async keys(transaction: Transaction): Promise<ReadonlySet<string>> {
    const rows = await transaction.query<{ name: string }[]>(
      `SELECT DISTINCT catalogue || ' ' || key AS name FROM content`,
    );
    return new Set(rows.map(({ name }) => name));
  }

  async add(
    transaction: Transaction,
    { catalogue, key, version, validFrom, body }: UncheckedContentVersion,
    { personId, now }: { readonly personId: string; readonly now: Date },
  ): Promise<void> {
    await transaction.query(
      `INSERT INTO content (catalogue, key, version, valid, body, loaded_at, added_by)
       VALUES ($1, $2, $3, daterange($4, NULL), $5, $6, $7)`,
      [catalogue, key, version, validFrom, JSON.stringify(body), now, personId],
    );
  }
}
