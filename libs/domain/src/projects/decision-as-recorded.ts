import * as z from 'zod';
import type { Changes, EventValue } from '../audit/audit-event';
import type { Role } from '../access/roles';
import { gateSnapshotSchema, type GateSnapshot } from './gate-snapshot';
import type { Gate } from './phases';

/** What a decision says, part by part, in the order in which a difference is named. */
export const decisionParts = [
  'project',
  'gate',
  'result',
  'rationale',
  'conditions',
  'namedItems',
  'body',
  'decider',
  'decidedAt',
  'authority',
  'supersedes',
  'request',
  'agreements',
  'waivers',
  'opinions',
  'overrides',
] as const;
export type DecisionPart = (typeof decisionParts)[number];

/** Each part as plain JSON; the order of a list means nothing. */
export type DecisionFacts = Readonly<Record<DecisionPart, EventValue>>;

/** What was recorded when it was decided; a part that was not kept then is absent. */
export type RecordedFacts = Partial<DecisionFacts>;

/** The event of a decision, as the hash chain keeps it. */
export interface DecidedEvent {
  readonly gate: Gate;
  readonly changes: Changes;
  readonly actorId: string;
  readonly actorRole: Role;
  readonly recordedAt: string;
  /** Of the event about the opinions it did without; null where there is none. */
  readonly overrides: EventValue;
}

const { takenAt, project, request, decision, sections } = gateSnapshotSchema.shape;

/** What a snapshot says about its decision. */
export const decidedStateSchema = z.object({
  takenAt,
  project: project.pick({ id: true }),
  request,
  decision,
  /** The keys of the items. */
  checklist: z.object({ items: z.array(z.string()) }),
  sections: sections.pick({ waivers: true, opinions: true }),
});
export type DecidedState = z.infer<typeof decidedStateSchema>;

/** The same of a snapshot that was read as a whole. */
export function decidedState({ checklist, ...snapshot }: GateSnapshot): DecidedState {
  return { ...snapshot, checklist: { items: checklist.items.map(({ key }) => key) } };
}

/** What was recorded of a decision where its state was frozen. */
export function factsInState(state: DecidedState): RecordedFacts {
  const { decision, request, project, sections, takenAt } = state;
  const { agreedRoles, ...asked } = request;
  return {
    project: project.id,
    gate: decision.gate,
    result: decision.result,
    rationale: decision.rationale,
    conditions: decision.conditions,
    namedItems: decision.namedItems,
    body: decision.body,
    decider: { id: decision.decidedBy, role: decision.decidedByRole },
    decidedAt: takenAt,
    authority: decision.authority,
    supersedes: decision.supersedes,
    request: asked,
    agreements: agreedRoles,
    ...(sections.waivers === undefined ? {} : { waivers: waiversIn(state) }),
    ...(sections.opinions === undefined ? {} : { opinions: opinionsIn(state) }),
  };
}

/** What the event of a decision says about it: all that is known of the time before snapshots. */
export function factsInEvent(event: DecidedEvent): RecordedFacts {
  const { gate, changes, actorId, actorRole, recordedAt, overrides } = event;
  const said = (name: string) => changes[`gates/${gate}/${name}`]?.[1];
  return {
    gate,
    result: said('result') ?? null,
    rationale: said('rationale') ?? null,
    conditions: said('conditions') ?? [],
    namedItems: said('namedItems') ?? [],
    body: said('body') ?? null,
    decider: { id: actorId, role: actorRole },
    decidedAt: recordedAt,
    overrides: overrides ?? [],
  };
}

/**
 * The first part in which a decision, as it stands now, is not as it was recorded: nobody changes
 * a decision, so it was changed past the product.
 * @returns null where everything that was recorded still stands
 */
export function changedPart(recorded: RecordedFacts, standing: DecisionFacts): DecisionPart | null {
  const differs = (part: DecisionPart) => {
    const then = recorded[part];
    return then !== undefined && canonical(then) !== canonical(standing[part]);
  };
  return decisionParts.find(differs) ?? null;
}

/** Those that counted: granted, and of an item that stood on the checklist. */
function waiversIn({ checklist, sections }: DecidedState): EventValue {
  const keys = new Set(checklist.items);
  return (sections.waivers?.body ?? []).flatMap(({ itemKey, reason, state, decision }) => {
    if (state !== 'granted' || decision === null || !keys.has(itemKey)) return [];
    const { by, at } = decision;
    return [{ itemKey, reason, grantedBy: by.id, grantedByRole: by.role, grantedAt: at }];
  });
}

/**
 * Of each role the latest that nobody withdrew; they are kept oldest first. That one was overdue is
 * no part of it: it becomes so at midnight.
 */
function opinionsIn({ sections }: DecidedState): EventValue {
  const asked = (sections.opinions?.body ?? []).filter(({ state }) => state !== 'withdrawn');
  const ofRole = asked.map(({ role, dueOn, answer }) => {
    const said = { role, dueOn, result: answer?.result ?? null };
    return [role, said] as const;
  });
  return [...new Map(ofRole).values()];
}

/** The database gives the keys of an object, and rows, back in an order of its own. */
function canonical(value: EventValue): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`,
  );
  return `{${entries.sort().join(',')}}`;
}
