/** A row with valid-from that is never changed: the next one replaces it from its own day on. */
export interface DatedRow {
  readonly validFrom: string;
  readonly recordedAt: string;
}

/**
 * The row that is in force on a day.
 * @param rows all rows of one kind of one organisation, in any order
 * @param day 'YYYY-MM-DD'
 * @returns the row with the latest valid-from not after the day; of two with the same valid-from
 *   the one recorded later corrects the other; `null` when none is known yet
 */
export function inForceOn<Row extends DatedRow>(rows: readonly Row[], day: string): Row | null {
  return rows
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<Row | null>(
      (latest, row) => (latest === null || isLater(row, latest) ? row : latest),
      null,
    );
}

function isLater(row: DatedRow, than: DatedRow): boolean {
  if (row.validFrom !== than.validFrom) return row.validFrom > than.validFrom;
  return row.recordedAt > than.recordedAt;
}
