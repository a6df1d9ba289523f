import { describe, expect, it } from '@jest/globals';
import type { ValueLimit } from '@ki-kompass/domain';
import { withStanding } from './limit-standing';

function limit(id: string, validFrom: string, recordedAt: string): ValueLimit {
  return { id, validFrom, recordedAt, amountCents: 5_000_000, source: 'Beispiel' };
}

const old = limit('old', '2024-01-01', '2023-12-01T10:00:00Z');
const wrong = limit('wrong', '2026-01-01', '2025-12-01T10:00:00Z');
const right = limit('right', '2026-01-01', '2025-12-02T10:00:00Z');
const next = limit('next', '2027-01-01', '2026-11-01T10:00:00Z');

const standings = (limits: readonly ValueLimit[], today: string) =>
  withStanding(limits, today).map(({ id, standing }) => [id, standing]);

describe('the value limits of an organisation', () => {
  it('says of each row where it stands today, the latest first', () => {
    expect(standings([old, next, wrong, right], '2026-11-23')).toEqual([
      ['next', 'future'],
      ['right', 'in-force'],
      ['wrong', 'corrected'],
      ['old', 'past'],
    ]);
  });

  it('puts a limit in force on its first day, not before', () => {
    expect(standings([next], '2026-12-31')).toEqual([['next', 'future']]);
    expect(standings([next], '2027-01-01')).toEqual([['next', 'in-force']]);
  });
});
