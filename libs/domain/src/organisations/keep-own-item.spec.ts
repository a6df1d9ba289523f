import { describe, expect, it } from '@jest/globals';
import { addOwnItem, changeOwnItem, retireOwnItem } from './keep-own-item';
import type { OwnItemBody } from './own-item';

const today = '2026-11-22';
const key = 'own.pilot.0199c000-0000-7000-8000-000000000001';
const body: OwnItemBody = {
  de: 'Beispiel: Seniorenbeirat ist informiert',
  en: null,
  evidenceDe: 'Protokoll der Sitzung',
  evidenceEn: null,
  obligation: 'always',
  flag: null,
  responsibleRole: 'it-coordinator',
  opinionRole: null,
  gateBlocking: true,
};
const latest = { key, version: 2, validFrom: '2026-12-01', body };

describe('adding an own item', () => {
  it('tells what it says and from when on', () => {
    expect(addOwnItem(key, { checklist: 'pilot', validFrom: today, body }, today)).toEqual({
      type: 'own-item.added',
      fieldGroup: 'decisions',
      changes: { [`own-item/${key}`]: [null, { ...body, version: 1 }] },
      effectiveOn: today,
    });
  });

  it.each<[string, object, string, string]>([
    ['begins yesterday', { validFrom: '2026-11-21' }, 'valid-from-in-the-past', 'validFrom'],
    ['hangs on no flag', { obligation: 'conditional' }, 'flag-required', 'body.flag'],
    ['hangs on a flag always', { flag: 'hasFunding' }, 'flag-not-possible', 'body.flag'],
    [
      'is recommended and blocks',
      { obligation: 'recommended' },
      'recommended-cannot-block',
      'body.gateBlocking',
    ],
    [
      'is for somebody elsewhere',
      { responsibleRole: 'network-admin' },
      'role-not-possible',
      'body.responsibleRole',
    ],
  ])('refuses one that %s', (_, { validFrom = today, ...change }: Change, code, field) => {
    const command = { checklist: 'pilot' as const, validFrom, body: { ...body, ...change } };
    expect(() => addOwnItem(key, command, today)).toThrow(
      expect.objectContaining({ details: [expect.objectContaining({ code, field })] }),
    );
  });
});

it.each(['yearly-review', 'closure'] as const)(
  'asks for no consent in the list %s',
  (checklist) => {
    const asking = { ...body, opinionRole: 'staff-council' as const };
    const command = { checklist, validFrom: today, body: asking };
    expect(() => addOwnItem(`own.${checklist}.0199c000`, command, today)).toThrow(
      expect.objectContaining({
        details: [{ code: 'consent-not-possible', field: 'body.opinionRole' }],
      }),
    );
  },
);

type Change = { readonly validFrom?: string } & Partial<OwnItemBody>;

describe('changing an own item', () => {
  const change = { basedOn: 2, validFrom: '2026-12-15', body: { ...body, gateBlocking: false } };

  it('adds the next version with before and after', () => {
    const { version, event } = changeOwnItem(latest, change, today);
    expect(version).toBe(3);
    expect(event.changes).toEqual({
      [`own-item/${key}`]: [
        { ...body, version: 2 },
        { ...change.body, version: 3 },
      ],
    });
  });

  it.each([
    ['somebody else was faster', { basedOn: 1 }, latest, 'newer-version-exists'],
    ['it would begin earlier', { validFrom: '2026-11-30' }, latest, 'valid-from-before-latest'],
    ['it has an end', {}, { ...latest, body: null }, 'own-item-retired'],
  ])('is refused when %s', (_, over, known, code) => {
    expect(() => changeOwnItem(known, { ...change, ...over }, today)).toThrow(code);
  });
});

describe('ending an own item', () => {
  it('makes the row from which on it is offered no more', () => {
    const ended = retireOwnItem(latest, { basedOn: 2, lastDay: '2026-12-31' }, today);
    expect(ended).toMatchObject({ version: 3, validFrom: '2027-01-01' });
    expect(ended.event.changes).toEqual({ [`own-item/${key}/lastDay`]: [null, '2026-12-31'] });
  });

  it.each([
    ['yesterday', '2026-11-21', 'last-day-in-the-past'],
    ['before it began', '2026-11-29', 'last-day-before-latest'],
  ])('is refused for %s', (_, lastDay, code) => {
    expect(() => retireOwnItem(latest, { basedOn: 2, lastDay }, today)).toThrow(code);
  });
});
