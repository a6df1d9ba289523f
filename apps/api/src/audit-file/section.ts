import type { DecisionBody } from '@ki-kompass/domain';

/** One table of the audit file: for people as a table, for programs row by row. */
export interface Section {
  /** Names the files, in German and without umlauts. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** As they are stored; instants as ISO strings, hashes in hexadecimal digits. */
  readonly rows: readonly object[];
}

/** Whom and what ids and keys mean. */
export interface Wording {
  readonly person: (id: string | null) => string;
  /** @param named by its key or by its id */
  readonly item: (named: string) => string;
  /** The condition of an item that is not met, so that the item does not apply; by its id. */
  readonly unmet: (itemId: string) => string | null;
  /** A use case, department or kind of data, by its key. */
  readonly named: (key: string) => string;
  /** Of this organisation: the council of a district has its own name. */
  readonly bodies: Readonly<Record<DecisionBody, string>>;
  /** A question of the classification aid, in the version in which it was answered. */
  readonly question: (key: string, ruleVersion: number) => string;
}

/** A title and what stands under it. */
export type Column<Row> = readonly [string, (row: Row) => string];

export function section<Row extends object>(
  name: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Section {
  return {
    name,
    titles: columns.map(([title]) => title),
    cells: rows.map((row) => columns.map(([, value]) => value(row))),
    rows: rows.map(plainRow),
  };
}

/** Buffers as hexadecimal digits; everything else is JSON already or becomes it. */
export function plainRow(row: object): object {
  const entries = Object.entries(row).map(([key, value]): [string, unknown] => [
    key,
    Buffer.isBuffer(value) ? value.toString('hex') : value,
  ]);
  return Object.fromEntries(entries);
}
