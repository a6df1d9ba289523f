import { describe, expect, it } from '@jest/globals';
import { addVersion, unknownFieldsOf, withTakeover } from './new-version';

const latest = {
  catalogue: 'kpis',
  key: 'saved-hours',
  version: 2,
  validFrom: '2026-12-01',
  body: { key: 'saved-hours' },
} as const;
const command = { basedOn: 2, validFrom: '2026-12-15', body: { key: 'saved-hours' } };
const today = '2026-11-22';

describe('the next version of an entry', () => {
  it('gets the next number and takes effect on its first day', () => {
    expect(addVersion(latest, command, today)).toEqual({
      version: 3,
      event: {
        type: 'content.added',
        fieldGroup: 'people',
        changes: { 'content/kpis/saved-hours/version': [2, 3] },
        effectiveOn: '2026-12-15',
      },
    });
  });

  it('is a conflict when somebody else has added one meanwhile', () => {
    expect(() => addVersion(latest, { ...command, basedOn: 1 }, today)).toThrow(
      'newer-version-exists',
    );
  });

  it.each(['reportWithinHours', 'answerWithinDays'])('keeps a deadline that runs: %s', (field) => {
    const law = { ...latest, body: { ...latest.body, [field]: 72 } };
    expect(() => addVersion(law, command, today)).toThrow('deadline-missing');
    const another = { ...command, body: { ...command.body, [field]: 48 } };
    expect(addVersion(law, another, today).version).toBe(3);
  });

  it.each([
    ['yesterday', { validFrom: '2026-11-21' }, 'valid-from-in-the-past'],
    ['before the version it follows', { validFrom: '2026-11-30' }, 'valid-from-before-latest'],
    ['under another key', { body: { key: 'lost-hours' } }, 'other-key'],
  ])('does not begin %s', (_, change, code) => {
    expect(() => addVersion(latest, { ...command, ...change }, today)).toThrow(code);
  });
});

describe('US-32 the next default of a local rule', () => {
  const rule = { ...latest, catalogue: 'local-rules', key: 'condition-late' } as const;
  const from = (validFrom: string) =>
    addVersion(
      { ...rule, validFrom: null },
      { basedOn: 2, validFrom, body: { key: rule.key } },
      today,
    );

  it('begins tomorrow at the earliest: what was decided today keeps its rule', () => {
    expect(() => from('2026-11-22')).toThrow('valid-from-not-after-today');
    expect(from('2026-11-23')).toMatchObject({ version: 3 });
  });
});

describe('the last day of a version', () => {
  const line = (version: number, validFrom: string | null, validTo: string | null = null) => ({
    version,
    validFrom,
    validTo,
  });

  it('is the one before a later version begins', () => {
    const versions = [line(3, '2027-01-01'), line(2, '2026-12-01'), line(1, null)];
    expect(withTakeover(versions).map(({ validTo }) => validTo)).toEqual([
      null,
      '2026-12-31',
      '2026-11-30',
    ]);
  });

  it('is its own when that comes first', () => {
    const versions = [line(2, '2027-01-01'), line(1, null, '2026-06-30')];
    expect(withTakeover(versions)[1]?.validTo).toBe('2026-06-30');
  });
});

describe('a field that the schema does not know', () => {
  it('is named with its path, in lists as well', () => {
    const given = { a: 1, b: [{ c: 1, d: 2 }], e: 3 };
    const kept = { a: 1, b: [{ c: 1 }] };
    expect(unknownFieldsOf(given, kept, 'body').map(({ field }) => field)).toEqual([
      'body.b.0.d',
      'body.e',
    ]);
  });
});
