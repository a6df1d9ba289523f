import type { ChecklistItemTemplate, ChecklistTemplate } from '../catalogue/checklist';
import { withTakeover } from '../catalogue/new-version';
import { flagWords } from '../catalogue/project-flag';
import { daysLater } from '../time/day';
import type { OwnItem, OwnItemBody, OwnItemChecklist } from './own-item';

/** One row of an own item: never changed, only followed by the next. */
export interface OwnItemVersion {
  readonly id: string;
  readonly key: string;
  readonly checklist: OwnItemChecklist;
  readonly version: number;
  /** 'YYYY-MM-DD' */
  readonly validFrom: string;
  /** `null` ends the item: from `validFrom` on it is offered no more. */
  readonly body: OwnItemBody | null;
}

/**
 * What an organisation adds to a checklist on a day, in the order in which it was added.
 * @param rows of one organisation, in any order
 * @param day 'YYYY-MM-DD'
 */
export function ownItemsOn(
  rows: readonly OwnItemVersion[],
  checklist: string,
  day: string,
): readonly OwnItemVersion[] {
  const inForce = new Map<string, OwnItemVersion>();
  for (const row of rows) {
    if (row.checklist !== checklist || row.validFrom > day) continue;
    const known = inForce.get(row.id);
    if (known === undefined || known.version < row.version) inForce.set(row.id, row);
  }
  // Ids grow with time.
  return [...inForce.values()]
    .filter(({ body }) => body !== null)
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** Own items as their keepers see them. @param rows of one organisation, the oldest item first */
export function ownItemsOf(rows: readonly OwnItemVersion[]): readonly OwnItem[] {
  const byItem = new Map<string, OwnItemVersion[]>();
  for (const row of rows) byItem.set(row.id, [...(byItem.get(row.id) ?? []), row]);
  return [...byItem.values()].flatMap((versions) => ownItemOf(versions));
}

function ownItemOf(rows: readonly OwnItemVersion[]): OwnItem[] {
  const newestFirst = rows.toSorted((a, b) => b.version - a.version);
  const [newest] = newestFirst;
  if (newest === undefined) return [];
  const { id, key, checklist } = newest;
  const versions = withTakeover(newestFirst.map((row) => ({ ...row, validTo: null })));
  return [
    {
      id,
      key,
      checklist,
      latestVersion: newest.version,
      retiredOn: newest.body === null ? daysLater(newest.validFrom, -1) : null,
      versions: versions.flatMap(({ version, validFrom, validTo, body }) =>
        body === null ? [] : [{ version, validFrom, validTo, body }],
      ),
    },
  ];
}

/**
 * An own item in the form in which the items of the catalogue come, so that everything that works
 * with items works with it.
 * @param order its place behind the items of the catalogue
 */
export function asChecklistItem(
  { key }: Pick<OwnItemVersion, 'key'>,
  body: OwnItemBody,
  order: number,
): ChecklistItemTemplate {
  const { de, en, evidenceDe, evidenceEn, flag, ...same } = body;
  return {
    ...same,
    key,
    order,
    subStep: null,
    de,
    en: en ?? de,
    evidenceDe,
    evidenceEn: evidenceEn ?? evidenceDe,
    legalBasis: [],
    involvedRoles: [],
    setBy: null,
    condition: flag === null ? null : { ...flagWords[flag], flag },
    source: 'organisation',
    verified: false,
  };
}

/**
 * Every version of own items as a checklist of one item, the way projects pinned it.
 * @param rows in any order; what ends an item says nothing and is left out
 */
export function ownItemsAsChecklists(rows: readonly OwnItemVersion[]): readonly {
  readonly version: number;
  readonly body: Pick<ChecklistTemplate, 'key' | 'items'>;
}[] {
  return rows.flatMap((row) =>
    row.body === null
      ? []
      : [
          {
            version: row.version,
            body: { key: row.checklist, items: [asChecklistItem(row, row.body, 1)] },
          },
        ],
  );
}
