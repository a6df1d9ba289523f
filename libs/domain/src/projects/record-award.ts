import type { EventValue, NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import {
  awardWarnings,
  type AwardFields,
  type AwardItemKey,
  type AwardRoute,
  type AwardRules,
  type AwardValues,
  type AwardWarning,
} from './award';
import type { ProjectStatus } from './phases';

/**
 * The route that the rules propose; a person decides. A value that equals a border reaches it. Below
 * the EU threshold the organisation's own limit tells a direct award from a simplified procedure.
 * @returns `null` while the value or the border it has to be held against is not known
 */
export function proposedRoute(
  estimatedNetCents: number | null,
  { euThresholdCents, directLimitCents }: AwardRules,
): Extract<AwardRoute, 'direct' | 'simplified' | 'eu'> | null {
  if (estimatedNetCents === null || euThresholdCents === null) return null;
  if (estimatedNetCents >= euThresholdCents) return 'eu';
  if (directLimitCents === null) return null;
  return estimatedNetCents >= directLimitCents ? 'simplified' : 'direct';
}

/** Whether the route is another than the proposed one: then its reason has to be said. */
export function deviatesFromProposal(
  route: AwardRoute | null,
  estimatedNetCents: number | null,
  rules: AwardRules,
): boolean {
  const proposed = proposedRoute(estimatedNetCents, rules);
  return route !== null && proposed !== null && proposed !== route;
}

/** What somebody who decides on the route should know; none means that nothing stands out. */
export function awardWarningsOf(
  { estimatedNetCents, finalNetCents }: AwardValues,
  { euThresholdCents, directLimitCents }: AwardRules,
): AwardWarning[] {
  const reaches = (value: number | null, border: number | null) =>
    value !== null && border !== null && value >= border;
  const isEu = reaches(estimatedNetCents, euThresholdCents);
  const holds: Readonly<Record<AwardWarning, boolean>> = {
    'estimate-reaches-eu-threshold': isEu,
    'final-reaches-eu-threshold': !isEu && reaches(finalNetCents, euThresholdCents),
    'estimate-reaches-direct-limit': !isEu && reaches(estimatedNetCents, directLimitCents),
    'eu-threshold-unknown': euThresholdCents === null,
    'direct-limit-unknown': !isEu && estimatedNetCents !== null && directLimitCents === null,
  };
  return awardWarnings.filter((warning) => holds[warning]);
}

/** What decides whether a record can be made. */
export interface AwardSituation {
  readonly item: AwardItemKey;
  readonly status: ProjectStatus;
  readonly before: AwardFields | null;
  readonly rules: AwardRules;
}

/** A stopped or archived project is read only; an award is completed also in operation. */
export const isAwardOpen: Readonly<Record<ProjectStatus, boolean>> = {
  draft: false,
  active: true,
  paused: true,
  completed: true,
  stopped: false,
  archived: false,
};

/** The path under which a part of the award stands in events and conflicts. */
export function awardPath(item: AwardItemKey, part: keyof AwardFields): string {
  return `award/${item}/${part}`;
}

/** The values are economics; how the contract was awarded belongs to the checklist. */
const groups = {
  checklist: ['route', 'reason', 'reference', 'awardedOn', 'providerName'],
  economics: ['estimatedNetCents', 'finalNetCents'],
} as const satisfies Record<string, readonly (keyof AwardFields)[]>;

/**
 * Records how a contract was awarded.
 * @returns one event per field group that changed; none when everything was the same already
 * @throws DomainError('rule-violated') `project-closed` · `deviation-needs-reason`
 */
export function recordAward(
  { item, status, before, rules }: AwardSituation,
  fields: AwardFields,
): NewEvent[] {
  const problems: ErrorDetail[] = [];
  if (!isAwardOpen[status]) problems.push({ code: 'project-closed' });
  if (deviatesFromProposal(fields.route, fields.estimatedNetCents, rules) && fields.reason === '') {
    problems.push({ code: 'deviation-needs-reason', field: 'reason' });
  }
  if (problems.length > 0) throw new DomainError('rule-violated', problems);
  const eventOf = (group: keyof typeof groups) => eventsOf(item, group, before, fields);
  return [...eventOf('checklist'), ...eventOf('economics')];
}

function eventsOf(
  item: AwardItemKey,
  fieldGroup: keyof typeof groups,
  before: AwardFields | null,
  after: AwardFields,
): NewEvent[] {
  const changes = groups[fieldGroup].flatMap((part) => {
    const from: EventValue = valueOf(before, part);
    const to: EventValue = valueOf(after, part);
    return from === to ? [] : [[awardPath(item, part), [from, to]] as const];
  });
  if (changes.length === 0) return [];
  return [{ type: 'award.recorded', fieldGroup, changes: Object.fromEntries(changes) }];
}

/** No reason is none, whether it was never asked for or left empty. */
function valueOf(fields: AwardFields | null, part: keyof AwardFields): EventValue {
  const value = fields?.[part] ?? null;
  return value === '' ? null : value;
}
