import { describe, expect, it } from '@jest/globals';
import { checklistItemTemplateSchema } from '../catalogue/checklist';
import { flagWords } from '../catalogue/project-flag';
import { checklists } from '../content/checklists.data';
import { ownItemRoles, type OwnItemBody } from './own-item';
import {
  asChecklistItem,
  ownItemsAsChecklists,
  ownItemsOf,
  ownItemsOn,
  type OwnItemVersion,
} from './own-item-versions';

const body: OwnItemBody = {
  de: 'Beispiel: Seniorenbeirat ist informiert',
  en: null,
  evidenceDe: 'Protokoll der Sitzung',
  evidenceEn: null,
  obligation: 'conditional',
  flag: 'citizenFacing',
  responsibleRole: 'it-coordinator',
  opinionRole: null,
  gateBlocking: true,
};

function row(id: string, version: number, validFrom: string, change: object = {}): OwnItemVersion {
  return { id, key: `own.pilot.${id}`, checklist: 'pilot', version, validFrom, body, ...change };
}

const rows = [
  row('b', 1, '2026-01-01'),
  row('a', 1, '2026-02-01'),
  row('a', 2, '2026-06-01'),
  row('b', 2, '2026-09-01', { body: null }),
  row('c', 1, '2026-01-01', { checklist: 'scaling', key: 'own.scaling.c' }),
];

describe('what an organisation adds to a checklist', () => {
  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['b/1']],
    ['2026-02-01', ['a/1', 'b/1']],
    ['2026-08-31', ['a/2', 'b/1']],
    ['2026-09-01', ['a/2']],
  ])('is on %s %j', (day, expected) => {
    const found = ownItemsOn(rows, 'pilot', day);
    expect(found.map(({ id, version }) => `${id}/${String(version)}`)).toEqual(expected);
  });
});

describe('an own item for its keepers', () => {
  it('has all its versions, newest first, each to the day before the next', () => {
    const [b, a] = ownItemsOf(rows);
    expect(a).toMatchObject({
      latestVersion: 2,
      retiredOn: null,
      versions: [
        { version: 2, validTo: null },
        { version: 1, validTo: '2026-05-31' },
      ],
    });
    expect(b).toMatchObject({
      latestVersion: 2,
      retiredOn: '2026-08-31',
      versions: [{ version: 1, validTo: '2026-08-31' }],
    });
  });
});

describe('an own item beside those of the catalogue', () => {
  it('has their form, in German where there is no English', () => {
    const item = asChecklistItem({ key: 'own.pilot.a' }, body, 17);
    expect(checklistItemTemplateSchema.parse(item)).toEqual(item);
    expect(item).toMatchObject({
      en: body.de,
      evidenceEn: body.evidenceDe,
      condition: { flag: 'citizenFacing', de: 'Bürgerkontakt' },
      order: 17,
    });
  });

  it('is a checklist of its own for each version that says something', () => {
    const lists = ownItemsAsChecklists(rows.filter(({ id }) => id === 'b'));
    expect(lists.map(({ version, body: { items } }) => [version, items.length])).toEqual([[1, 1]]);
  });

  it('can be answered for by every role that the catalogue asks, and by no onlooker', () => {
    const asked = checklists.flatMap(({ items }) => items.map((item) => item.responsibleRole));
    expect(ownItemRoles).toEqual(expect.arrayContaining([...new Set(asked)]));
    expect(ownItemRoles).not.toContain('auditor');
    expect(ownItemRoles).not.toContain('organisation-admin');
  });

  it('names conditions in the words of the catalogue', () => {
    const conditions = checklists.flatMap(({ items }) =>
      items.flatMap(({ condition }) => condition ?? []),
    );
    expect(new Set(conditions.map(({ flag }) => flag))).toEqual(new Set(Object.keys(flagWords)));
    for (const { flag, de, en } of conditions) expect({ de, en }).toEqual(flagWords[flag]);
  });
});
