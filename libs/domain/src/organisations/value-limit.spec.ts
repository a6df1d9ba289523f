import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { setValueLimitSchema, valueLimitOn, type ValueLimit } from './value-limit';

describe('the value limit of a day', () => {
  const old = limitFrom('2020-01-01', '2020-02-01T00:00:00Z');
  const recent = limitFrom('2026-07-01', '2026-06-01T00:00:00Z');

  it.each([
    ['2019-12-31', null],
    ['2020-01-01', old],
    ['2026-06-30', old],
    ['2026-07-01', recent],
    ['2099-01-01', recent],
  ])('is the one in force on %s', (day, limit) => {
    expect(valueLimitOn([recent, old], day)).toBe(limit);
  });

  it('is the correction when two count from the same day', () => {
    const corrected = limitFrom('2026-07-01', '2026-08-01T00:00:00Z');
    expect(valueLimitOn([corrected, recent], '2026-12-01')).toBe(corrected);
    expect(valueLimitOn([recent, corrected], '2026-12-01')).toBe(corrected);
  });

  it('is unknown while nobody has entered one', () => {
    expect(valueLimitOn([], '2026-11-22')).toBeNull();
  });

  it('never comes from the future and never from before another one in force', () => {
    const anyDay = fc
      .integer({ min: 0, max: 27 })
      .map((n) => `2026-02-${String(n + 1).padStart(2, '0')}`);
    const anyLimit = fc
      .tuple(anyDay, anyDay)
      .map(([from, at]) => limitFrom(from, `${at}T00:00:00.000Z`));
    fc.assert(
      fc.property(fc.array(anyLimit), anyDay, (limits, day) => {
        const found = valueLimitOn(limits, day);
        const inForce = limits.filter(({ validFrom }) => validFrom <= day);
        expect(found === null).toBe(inForce.length === 0);
        for (const other of inForce) {
          const isLater = other.validFrom > (found?.validFrom ?? '');
          const isCorrection =
            other.validFrom === found?.validFrom && other.recordedAt > found.recordedAt;
          expect(isLater || isCorrection).toBe(false);
        }
      }),
    );
  });
});

describe('a value limit to set', () => {
  const command = { amountCents: 5_000_000, validFrom: '2027-01-01', source: '§ 5 Hauptsatzung' };

  it.each<[string, object]>([
    ['a negative amount', { amountCents: -1 }],
    ['half a cent', { amountCents: 10.5 }],
    ['a day that does not exist', { validFrom: '2027-02-29' }],
    ['no source', { source: '' }],
    ['an unknown field', { organisationId: 'x' }],
  ])('is refused: %s', (_, change) => {
    expect(setValueLimitSchema.safeParse({ ...command, ...change }).success).toBe(false);
  });

  it('may be nothing at all: then every project is above it', () => {
    expect(setValueLimitSchema.parse({ ...command, amountCents: 0 }).amountCents).toBe(0);
  });
});

function limitFrom(validFrom: string, recordedAt: string): ValueLimit {
  return { id: validFrom, amountCents: 1, validFrom, source: 'Beispiel', recordedAt };
}
