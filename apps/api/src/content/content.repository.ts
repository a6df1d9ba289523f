import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Reader } from '../database/database';
import { versionSchemaOf, type Catalogue, type VersionOf } from '@ki-kompass/domain';

const columns = `key, version, lower(valid)::text AS "validFrom",
  (upper(valid) - 1)::text AS "validTo", body`;

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
    const rows = await reader.query<object[]>(
      `SELECT DISTINCT ON (key) ${columns} FROM content
       WHERE catalogue = $1 AND valid @> $2::date ORDER BY key, version DESC`,
      [catalogue, day],
    );
    return rows.map((row) => parse(catalogue, row));
  }

  /** Which versions there are of all entries, also those no longer offered. */
  versionsOf(
    catalogue: Catalogue,
    reader: Reader = this.dataSource.manager,
  ): Promise<{ key: string; version: number }[]> {
    return reader.query<{ key: string; version: number }[]>(
      'SELECT key, version FROM content WHERE catalogue = $1 ORDER BY key, version',
      [catalogue],
    );
  }

  async find<C extends Catalogue>(
    catalogue: C,
    key: string,
    version: number,
    reader: Reader = this.dataSource.manager,
  ): Promise<VersionOf<C> | null> {
    const name = `${catalogue}/${key}/${String(version)}`;
    const known = this.read.get(name);
    if (known !== undefined) return known as VersionOf<C>;
    const [row] = await reader.query<object[]>(
      `SELECT ${columns} FROM content WHERE catalogue = $1 AND key = $2 AND version = $3`,
      [catalogue, key, version],
    );
    if (row === undefined) return null;
    const entry = parse(catalogue, row);
    this.read.set(name, entry);
    return entry;
  }
}

function parse<C extends Catalogue>(catalogue: C, row: object): VersionOf<C> {
  return versionSchemaOf(catalogue).parse({ ...row, catalogue }) as VersionOf<C>;
}
