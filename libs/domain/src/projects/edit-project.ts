import * as z from 'zod';
import type { Changes, EventValue, NewEvent } from '../audit/audit-event';
import { isStricterClass } from '../catalogue/risk-class';
import { DomainError } from '../domain-error';
import { hasEnded } from './checklist-in-hand';
import type { ProjectStatus } from './phases';
import {
  groupOfField,
  projectFieldsSchema,
  type ProjectField,
  type ProjectFields,
} from './project-fields';
import { versionSchema } from './version';

export const createDraftSchema = z
  .strictObject({
    organisationId: z.uuid(),
    changes: projectFieldsSchema.exactPartial().default({}),
  })
  .meta({ id: 'CreateDraft' });
export type CreateDraft = z.infer<typeof createDraftSchema>;

/** Carries the changed fields only, and the version they were read at. */
export const editProjectSchema = z
  .strictObject({ version: versionSchema, changes: projectFieldsSchema.exactPartial() })
  .meta({ id: 'EditProject' });
export type EditProject = z.infer<typeof editProjectSchema>;

/** What the authority at a gate follows from: nobody lowers it while a decision is awaited. */
const decidesWhoDecides: readonly ProjectField[] = ['riskClass', 'estimatedTotalCents'];

/**
 * Applies changed fields.
 * @returns the new fields and one event per field group that changed; no event when every value
 *   was the same already
 * @throws DomainError('rule-violated') `project-closed` on a stopped or archived project ·
 *   `request-open` when the estimated total changes while a gate request is open, or the risk
 *   class other than to a stricter one
 */
export function editProject(
  current: {
    readonly status: ProjectStatus;
    readonly fields: ProjectFields;
    readonly hasOpenRequest: boolean;
  },
  changes: Partial<ProjectFields>,
): { fields: ProjectFields; events: NewEvent[] } {
  if (hasEnded(current.status)) {
    throw new DomainError('rule-violated', [{ code: 'project-closed' }]);
  }
  const fields = { ...current.fields, ...changes };
  if (current.hasOpenRequest) requireNoLowerAuthority(current.fields, fields);
  return { fields, events: changeEvents(current.fields, fields) };
}

function requireNoLowerAuthority(before: ProjectFields, after: ProjectFields): void {
  const changed = decidesWhoDecides.filter(
    (field) =>
      !sameValue(before[field], after[field]) &&
      !(field === 'riskClass' && isClassStricter(before, after)),
  );
  if (changed.length === 0) return;
  throw new DomainError(
    'rule-violated',
    changed.map((field) => ({ code: 'request-open', field: `changes.${field}` })),
  );
}

/** What turns out graver has to be said at once; that holds the approval back or raises it. */
function isClassStricter(before: ProjectFields, after: ProjectFields): boolean {
  return after.riskClass !== null && isStricterClass(after.riskClass, before.riskClass);
}

function changeEvents(before: ProjectFields, after: ProjectFields): NewEvent[] {
  const byGroup = new Map<NewEvent['fieldGroup'], Record<string, Changes[string]>>();
  for (const field of Object.keys(groupOfField) as ProjectField[]) {
    if (sameValue(before[field], after[field])) continue;
    const group = groupOfField[field];
    byGroup.set(group, { ...byGroup.get(group), [field]: [before[field], after[field]] });
  }
  return [...byGroup].map(([fieldGroup, changes]) => ({
    type: 'project.changed' as const,
    fieldGroup,
    changes,
  }));
}

function sameValue(a: EventValue, b: EventValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
