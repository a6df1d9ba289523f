import type { FieldGroup } from '../access/field-groups';
import type { FrozenItem, GateSnapshot, SnapshotChange } from './gate-snapshot';
import {
  groupOfField,
  type ProjectField,
  type ProjectFields,
  projectFieldsSchema,
} from './project-fields';

/** The project as it stands now, as far as a snapshot can be compared with it. */
export interface Present {
  readonly fields: ProjectFields;
  readonly items: readonly Pick<FrozenItem, 'key' | 'state' | 'applies' | 'evidence' | 'own'>[];
  /** What fell away with a later version of the checklist, with what it was called. */
  readonly former: readonly (Pick<FrozenItem, 'key' | 'evidence'> & { readonly title: Title })[];
}

type Title = Extract<SnapshotChange, { kind: 'item-removed' }>['title'];

const projectFieldNames = Object.keys(groupOfField) as readonly ProjectField[];

/**
 * What has changed since a gate was decided, as far as the reader may know it.
 * @param groups the field groups the reader sees
 * @returns fields first, then items and their evidence in the order of the checklist, at last what
 *   has come, with a newer version or because it applies now; the item that the decision itself set is no change
 */
export function changesSinceSnapshot(
  snapshot: Pick<GateSnapshot, 'project' | 'checklist'>,
  present: Present,
  groups: ReadonlySet<FieldGroup>,
): SnapshotChange[] {
  const [then, now] = [snapshot.project.fields, present.fields].map(inSchemaOrder);
  const fields = projectFieldNames
    .filter((field) => groups.has(groupOfField[field]))
    .filter((field) => then?.[field] !== now?.[field])
    .map((field) => ({ kind: 'field' as const, field }));
  if (!groups.has('checklist')) return fields;
  return [
    ...fields,
    ...changesOfItems(snapshot.checklist.items, present).filter(
      ({ kind }) => kind !== 'evidence' || groups.has('evidence'),
    ),
  ];
}

function changesOfItems(frozen: readonly FrozenItem[], present: Present): SnapshotChange[] {
  const before = frozen.filter(({ applies }) => applies);
  const now = new Map(present.items.map((item) => [item.key, item]));
  const former = new Map(present.former.map((item) => [item.key, item]));
  const kept = before.flatMap((then) => {
    const item = now.get(then.key);
    if (item?.applies === true) return [...stateChange(then, item), ...evidenceChange(then, item)];
    const fellAway = former.get(then.key);
    const gone = item ?? fellAway;
    if (gone === undefined) return [];
    const title = fellAway?.title ?? titleOf(then);
    const removed = { kind: 'item-removed' as const, key: then.key, title };
    return [removed, ...evidenceChange(then, gone)];
  });
  const known = new Set(before.map(({ key }) => key));
  const added = present.items
    .filter(({ key, applies }) => applies && !known.has(key))
    .map((item) => ({ kind: 'item-added' as const, key: item.key, title: titleOf(item) }));
  return [...kept, ...added];
}

function titleOf({ own }: Pick<FrozenItem, 'own'>): Title {
  return own === undefined ? null : { de: own.de, en: own.en };
}

function stateChange(then: FrozenItem, now: Pick<FrozenItem, 'state'>): SnapshotChange[] {
  if (then.setByDecision || then.state === now.state) return [];
  return [{ kind: 'item', key: then.key, from: then.state, to: now.state }];
}

function evidenceChange(then: FrozenItem, now: Pick<FrozenItem, 'evidence'>): SnapshotChange[] {
  const [before, after] = [currentIds(then), currentIds(now)];
  const added = [...after].filter((id) => !before.has(id)).length;
  const gone = [...before].filter((id) => !after.has(id)).length;
  return added + gone > 0 ? [{ kind: 'evidence', key: then.key, added, gone }] : [];
}

function currentIds({ evidence }: Pick<FrozenItem, 'evidence'>): ReadonlySet<string> {
  return new Set(evidence.filter(({ state }) => state === 'current').map(({ id }) => id));
}

/** Each field as text: canonical JSON has its keys in another order than the row. */
function inSchemaOrder(fields: ProjectFields): Readonly<Partial<Record<ProjectField, string>>> {
  const entries = Object.entries(projectFieldsSchema.parse(fields));
  return Object.fromEntries(entries.map(([field, value]) => [field, JSON.stringify(value)]));
}
