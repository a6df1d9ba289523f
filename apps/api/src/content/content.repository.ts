import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Reader } from '../database/database';
import { versionSchemaOf, type Catalogue, type VersionOf } from '@ki-kompass/domain';

const columns = `key, version, lower(valid)::text AS "validFrom",
  (upper(valid) - 1)::text AS "validTo", body`;

interface VersionName {
  readonly key: string;
  readonly version: number;
}

/** Catalogues are the same for everyone and immutable, so a version read once never changes. */
@Injectable()
export class ContentRepository {
  private readonly read = new Map<string, unknown>();

  constructor(private readonly dataSource: DataSource) {}

  /** The newest version of each entry that is offered on a day. */
  async current<C extends Catalogue>(
    catalogue: C,
    day: string,
    reader: Reader = this.dataSource.manager,
  ): Promise<VersionOf<C>[]> {
    const offered = await reader.query<VersionName[]>(
      `SELECT DISTINCT ON (key) key, version FROM content
       WHERE catalogue = $1 AND valid @> $2::date ORDER BY key, version DESC`,
      [catalogue, day],
    );
    return this.versions(catalogue, offered, reader);
  }

  /** Every version of every entry, also those no longer offered. */
  async all<C extends Catalogue>(
    catalogue: C,
    reader: Reader = this.dataSource.manager,
  ): Promise<VersionOf<C>[]> {
    const names = await reader.query<VersionName[]>(
      'SELECT key, version FROM content WHERE catalogue = $1 ORDER BY key, version',
      [catalogue],
    );
    return this.versions(catalogue, names, reader);
  }

  async find<C extends Catalogue>(
    catalogue: C,
    key: string,
    version: number,
    reader: Reader = this.dataSource.manager,
  ): Promise<VersionOf<C> | null> {
    const [entry] = await this.versions(catalogue, [{ key, version }], reader);
    return entry ?? null;
  }

  /** In the order of the names; of what was read before, no body is asked for again. */
  private async versions<C extends Catalogue>(
    catalogue: C,
    names: readonly VersionName[],
    reader: Reader,
  ): Promise<VersionOf<C>[]> {
    const unread = names.filter((name) => !this.read.has(placeOf(catalogue, name)));
    if (unread.length > 0) await this.readIn(catalogue, unread, reader);
    return names.flatMap((name) => {
      const entry = this.read.get(placeOf(catalogue, name));
      return entry === undefined ? [] : [entry as VersionOf<C>];
    });
  }

  private async readIn(
    catalogue: Catalogue,
    names: readonly VersionName[],
    reader: Reader,
  ): Promise<void> {
    const rows = await reader.query<VersionName[]>(
      `SELECT ${columns} FROM content WHERE catalogue = $1
         AND (key, version) IN (SELECT * FROM unnest($2::text[], $3::integer[]))`,
      [catalogue, names.map(({ key }) => key), names.map(({ version }) => version)],
    );
    const schema = versionSchemaOf(catalogue);
    for (const row of rows) {
      this.read.set(placeOf(catalogue, row), schema.parse({ ...row, catalogue }));
    }
  }
}

function placeOf(catalogue: Catalogue, { key, version }: VersionName): string {
  return `${catalogue}/${key}/${String(version)}`;
}
