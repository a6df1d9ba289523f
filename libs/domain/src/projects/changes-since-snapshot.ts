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
  readonly items: readonly Pick<FrozenItem, 'key' | 'state' | 'evidence'>[];
}

const projectFieldNames = Object.keys(groupOfField) as readonly ProjectField[];

/**
 * What has changed since a gate was decided, as far as the reader may know it.
 * @param groups the field groups the reader sees
 * @returns fields first, then items and their evidence in the order of the checklist; the item
 *   that the decision itself set is no change
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
  const byKey = new Map(present.items.map((item) => [item.key, item]));
  const items = snapshot.checklist.items.flatMap((frozen) => {
    const item = byKey.get(frozen.key);
    return item === undefined ? [] : changesOfItem(frozen, item, groups);
  });
  return [...fields, ...items];
}

function changesOfItem(
  then: FrozenItem,
  now: Present['items'][number],
  groups: ReadonlySet<FieldGroup>,
): SnapshotChange[] {
  const { key } = then;
  const changes: SnapshotChange[] = [];
  if (groups.has('checklist') && !then.setByDecision && then.state !== now.state) {
    changes.push({ kind: 'item', key, from: then.state, to: now.state });
  }
  if (!groups.has('evidence') || !groups.has('checklist')) return changes;
  const [before, after] = [currentIds(then), currentIds(now)];
  const added = [...after].filter((id) => !before.has(id)).length;
  const gone = [...before].filter((id) => !after.has(id)).length;
  if (added + gone > 0) changes.push({ kind: 'evidence', key, added, gone });
  return changes;
}

function currentIds({ evidence }: Pick<FrozenItem, 'evidence'>): ReadonlySet<string> {
  return new Set(evidence.filter(({ state }) => state === 'current').map(({ id }) => id));
}

/** Each field as text: canonical JSON has its keys in another order than the row. */
function inSchemaOrder(fields: ProjectFields): Readonly<Partial<Record<ProjectField, string>>> {
  const entries = Object.entries(projectFieldsSchema.parse(fields));
  return Object.fromEntries(entries.map(([field, value]) => [field, JSON.stringify(value)]));
}
