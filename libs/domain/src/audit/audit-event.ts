import * as z from 'zod';
import { fieldGroups, type FieldGroup } from '../access/field-groups';
import { roles } from '../access/roles';
import { daySchema } from '../time/day';

/** Everything that can happen, in the past tense. */
export const eventTypes = [
  'project.drafted',
  'project.changed',
  'project.draft-deleted',
  'project.started',
  'project.phase-entered',
  'project.completed',
  'project.paused',
  'project.resumed',
  'project.stopped',
  'project.returned',
  'project.archived',
  'project.status-changed',
  'status.confirmed',
  'visibility.changed',
  'checklist.opened',
  'checklist.version-taken',
  'checklist-item.changed',
  'classification.recorded',
  'classification.confirmed',
  'project.substantially-changed',
  'evidence.added',
  'evidence.replaced',
  'evidence.redacted',
  'participation.released',
  'participation.ended',
  'consent.requested',
  'consent.covered',
  'consent.answered',
  'consent.withdrawn',
  'consent.lapsed',
  'waiver.requested',
  'waiver.granted',
  'waiver.refused',
  'waiver.withdrawn',
  'waiver.lapsed',
  'risk.added',
  'risk.changed',
  'risk.closed',
  'incident.recorded',
  'incident.changed',
  'incident.reported',
  'incident.closed',
  'human-review.recorded',
  'outputs.counted',
  'opinion.requested',
  'opinion.given',
  'opinion.request-withdrawn',
  'opinion.lapsed',
  'gate.requested',
  'gate.agreed',
  'gate.decided',
  'gate.opinions-overridden',
  'condition.fulfilled',
  'award.recorded',
  'audit-file.exported',
  'value-limit.set',
  'own-item.added',
  'own-item.changed',
  'own-item.retired',
  'local-rule.set',
  'person.invited',
  'invitation.withdrawn',
  'invitation.accepted',
  'membership.granted',
  'membership.ended',
  'organisation.created',
  'organisation.changed',
  'content.added',
] as const;
export type EventType = (typeof eventTypes)[number];

/** What an event tells beyond its own group: assignments and waivers name the item they are about. */
const alsoTells: Partial<Readonly<Record<EventType, FieldGroup>>> = {
  'checklist-item.changed': 'checklist',
  'waiver.requested': 'checklist',
  'waiver.granted': 'checklist',
  'waiver.refused': 'checklist',
  'waiver.withdrawn': 'checklist',
  'waiver.lapsed': 'checklist',
};

/**
 * The types of events that tell more than a reader may know, whatever group an event itself is in.
 * @param groups the field groups the reader sees, as `readableGroups` found them
 */
export function hiddenEventTypes(groups: ReadonlySet<FieldGroup>): EventType[] {
  return eventTypes.filter((type) => {
    const told = alsoTells[type];
    return told !== undefined && !groups.has(told);
  });
}

/** A value as it stands in an event: JSON, so that the hash chain can be recomputed anywhere. */
export const eventValueSchema = z.json();
export type EventValue = z.infer<typeof eventValueSchema>;

/**
 * What changed: path → [old, new]. A path names the field the way the API does, e.g. `title` or
 * `checklist/needs-analysis.reuse-check/state`.
 */
export type Changes = Readonly<Record<string, readonly [EventValue, EventValue]>>;

/** An event as a rule returns it; the service adds place in the chain, person and instant. */
export interface NewEvent {
  readonly type: EventType;
  readonly fieldGroup: FieldGroup;
  readonly changes: Changes;
  /** The day it takes effect, when that differs from the day it is recorded. */
  readonly effectiveOn?: string;
}

/** One line of the history. Who it was is `null` for readers without the group `people`. */
export const historyEntrySchema = z
  .object({
    seq: z.int().positive(),
    type: z.enum(eventTypes),
    fieldGroup: z.enum(fieldGroups),
    recordedAt: z.iso.datetime(),
    effectiveOn: z.iso.date(),
    actor: z.object({
      role: z.enum(roles),
      personId: z.uuid().nullable(),
      name: z.string().nullable(),
    }),
    changes: z.array(z.object({ path: z.string(), from: eventValueSchema, to: eventValueSchema })),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const historyPageSchema = z
  .object({ items: z.array(historyEntrySchema), nextCursor: z.string().nullable() })
  .meta({ id: 'HistoryPage' });
export type HistoryPage = z.infer<typeof historyPageSchema>;

/** What a reader looks for in the history; left out, everything counts. */
const historyFilterShape = {
  group: z.enum(fieldGroups).optional(),
  role: z.enum(roles).optional(),
  /** Whoever may not see names finds nothing by them. */
  person: z.uuid().optional(),
  /** First and last day in Germany, both included. */
  from: daySchema.optional(),
  to: daySchema.optional(),
};

export const listHistorySchema = z
  .strictObject({
    limit: z.coerce.number().int().min(1).max(100).default(30),
    cursor: z.string().max(40).optional(),
    ...historyFilterShape,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'ends-before-it-begins',
    path: ['to'],
  });
export type HistoryFilter = Pick<ListHistory, 'group' | 'role' | 'person' | 'from' | 'to'>;
export type ListHistory = z.infer<typeof listHistorySchema>;
