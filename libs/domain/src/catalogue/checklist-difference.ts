import * as z from 'zod';
import { type ChecklistItemTemplate, checklistItemTemplateSchema } from './checklist';

/** What of an item can differ between two versions in a way that matters to a project. */
export const comparedParts = [
  'text',
  'evidence',
  'obligation',
  'condition',
  'legalBasis',
  'gateBlocking',
  'responsibleRole',
  'opinionRole',
] as const;
export type ComparedPart = (typeof comparedParts)[number];

export const differenceKinds = ['added', 'removed', 'changed'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export const itemDifferenceSchema = z.object({
  key: z.string(),
  kind: z.enum(differenceKinds),
  /** Null for what is added. */
  before: checklistItemTemplateSchema.nullable(),
  /** Null for what falls away. */
  after: checklistItemTemplateSchema.nullable(),
  /** What differs; empty unless the item is changed. */
  parts: z.array(z.enum(comparedParts)),
});
export type ItemDifference = z.infer<typeof itemDifferenceSchema>;

/**
 * What a later version of a checklist says differently, in its order; what falls away comes last.
 * The German text is the one that binds: a better translation is no difference.
 */
export function differencesBetween(
  before: readonly ChecklistItemTemplate[],
  after: readonly ChecklistItemTemplate[],
): readonly ItemDifference[] {
  const earlier = new Map(before.map((item) => [item.key, item]));
  const later = new Set(after.map(({ key }) => key));
  const found = after.flatMap((item): ItemDifference[] => {
    const { key } = item;
    const known = earlier.get(key);
    if (known === undefined) return [{ key, kind: 'added', before: null, after: item, parts: [] }];
    const parts = comparedParts.filter((part) => partOf[part](known) !== partOf[part](item));
    return parts.length === 0 ? [] : [{ key, kind: 'changed', before: known, after: item, parts }];
  });
  const gone = before
    .filter(({ key }) => !later.has(key))
    .map((item): ItemDifference => ({
      key: item.key,
      kind: 'removed',
      before: item,
      after: null,
      parts: [],
    }));
  return [...found, ...gone];
}

type Value = string | boolean | null;

const partOf: Readonly<Record<ComparedPart, (item: ChecklistItemTemplate) => Value>> = {
  text: ({ de }) => de,
  evidence: ({ evidenceDe }) => evidenceDe,
  obligation: ({ obligation }) => obligation,
  condition: ({ condition }) => condition?.flag ?? null,
  legalBasis: ({ legalBasis }) => [...legalBasis].sort().join(' '),
  gateBlocking: ({ gateBlocking }) => gateBlocking,
  responsibleRole: ({ responsibleRole }) => responsibleRole,
  opinionRole: ({ opinionRole }) => opinionRole,
};
