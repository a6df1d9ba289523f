import type { FieldGroup } from '../access/field-groups';
import type { LocalRuleKind } from '../organisations/local-rule';
import { statusesOfWork } from '../my-work/living-work';
import { gateTable } from '../projects/gates';
import type { Gate, Phase, ProjectStatus } from '../projects/phases';
import { phases } from '../projects/phases';
import { incidentStatuses } from '../projects/incident-standing';
import { confirmedStatuses, daysAConfirmationHolds } from '../projects/status-confirmation';
import { daysLater, monthsBefore } from '../time/day';

/**
 * How a project stands, the worst first. `unknown` is grey: what nobody has confirmed is never
 * green, but a rule that is broken for certain counts more than what is not known.
 */
export const standings = ['red', 'yellow', 'unknown', 'green'] as const;
export type Standing = (typeof standings)[number];

export const attentionRules = [
  'incident-open',
  'condition-overdue',
  'item-overdue',
  'decision-waiting',
  'review-overdue',
  'phase-overdue',
  'pilot-long',
  'unconfirmed',
] as const;
export type AttentionRule = (typeof attentionRules)[number];

/** Something with a day that a rule looks at: the end of a phase, a due day, the day of a request. */
export interface Occasion {
  readonly on: string;
  readonly gate?: Gate;
  readonly itemKey?: string;
  /** The number of an incident within its project. */
  readonly incident?: number;
  /** What the local rule says about it, in days; not given or `null` where no rule is known. */
  readonly patienceDays?: number | null;
}

/** What the rules look at. Days are 'YYYY-MM-DD'; what the reader may not see is not in here. */
export interface AttentionFacts {
  readonly phase: Phase;
  readonly status: ProjectStatus;
  /** The planned end of the current phase. */
  readonly plannedEnd: string | null;
  readonly phaseEnteredOn: string | null;
  /** The same, later by the time in which the project was paused. */
  readonly phaseCountedFrom: string | null;
  readonly confirmedOn: string | null;
  readonly waitingDecision: Occasion | null;
  /** By when the yearly review is due; null before operation. */
  readonly reviewOn: string | null;
  /** Conditions nobody has fulfilled yet, by their due day. */
  readonly openConditions: readonly Occasion[];
  /** Items that hold back the gate ahead, by their due day. */
  readonly blockingItems: readonly Occasion[];
  /** Incidents that nobody has closed yet, by the day they were noticed. */
  readonly openIncidents: readonly Occasion[];
}

/** The groups that rules read; who does not read one is told nothing of its rules. */
export type AttentionGroup = Extract<FieldGroup, 'profile' | 'checklist' | 'decisions'>;

/** The local rules that say how long somebody may be waited for. */
export const patienceKinds = [
  'decision-waiting',
  'condition-late',
] as const satisfies readonly LocalRuleKind[];
export type PatienceKind = (typeof patienceKinds)[number];

/** Patience `until-broken` moves the border itself; `until-red` is how long it stays yellow behind it. */
interface Patience {
  readonly kind: PatienceKind;
  readonly holds: 'until-broken' | 'until-red';
}

export interface AttentionRuleRow {
  readonly group: AttentionGroup;
  readonly statuses: readonly ProjectStatus[];
  readonly phases: readonly Phase[];
  readonly standing: Exclude<Standing, 'green'>;
  /** A day before this one breaks the rule. */
  readonly border: (today: string) => string;
  /** The local rule that says how many days more an occasion has; `null` where none does. */
  readonly patience: Patience | null;
  readonly occasions: (facts: AttentionFacts) => readonly Occasion[];
}

const monthsOfALongPilot = 12;

const passed = (today: string): string => today;
const none = { patience: null, phases } as const;

/**
 * Every rule asks whether some day lies too far back; the border day itself breaks no rule yet. An
 * open incident breaks its rule from the day it was noticed (US-21).
 */
export const attentionTable: Readonly<Record<AttentionRule, AttentionRuleRow>> = {
  'incident-open': {
    ...none,
    group: 'checklist',
    statuses: incidentStatuses,
    standing: 'red',
    border: (today) => daysLater(today, 1),
    occasions: ({ openIncidents }) => openIncidents,
  },
  'condition-overdue': {
    ...none,
    group: 'decisions',
    statuses: statusesOfWork.condition,
    standing: 'yellow',
    border: passed,
    patience: { kind: 'condition-late', holds: 'until-red' },
    occasions: ({ openConditions }) => openConditions,
  },
  'item-overdue': {
    ...none,
    group: 'checklist',
    statuses: statusesOfWork.task,
    standing: 'yellow',
    border: passed,
    occasions: ({ blockingItems }) => blockingItems,
  },
  'decision-waiting': {
    ...none,
    group: 'decisions',
    statuses: statusesOfWork.decision,
    standing: 'yellow',
    border: passed,
    patience: { kind: 'decision-waiting', holds: 'until-broken' },
    occasions: ({ waitingDecision }) => (waitingDecision === null ? [] : [waitingDecision]),
  },
  'review-overdue': {
    ...none,
    group: 'decisions',
    statuses: [gateTable.g4.duringStatus],
    standing: 'yellow',
    border: passed,
    occasions: ({ reviewOn }) => onDay(reviewOn),
  },
  'phase-overdue': {
    ...none,
    group: 'profile',
    statuses: statusesOfWork['planned-end'],
    standing: 'yellow',
    border: passed,
    occasions: ({ plannedEnd }) => onDay(plannedEnd),
  },
  'pilot-long': {
    ...none,
    group: 'profile',
    statuses: ['active'],
    phases: ['pilot'],
    standing: 'yellow',
    border: (today) => monthsBefore(today, monthsOfALongPilot),
    occasions: ({ phaseCountedFrom }) => onDay(phaseCountedFrom),
  },
  unconfirmed: {
    ...none,
    group: 'profile',
    statuses: confirmedStatuses,
    standing: 'unknown',
    border: (today) => daysLater(today, -daysAConfirmationHolds),
    occasions: ({ confirmedOn, phaseEnteredOn }) => onDay(confirmedOn ?? phaseEnteredOn),
  },
};

/**
 * A broken rule: the oldest of the occasions that make it as bad as it is, and how many break it
 * altogether. Another one may lie further back that more patience keeps yellow.
 */
export interface Finding extends Omit<Occasion, 'patienceDays'> {
  readonly rule: AttentionRule;
  readonly standing: Exclude<Standing, 'green'>;
  readonly count: number;
}

/**
 * Which rules a project breaks today, the worst first and of these the oldest: the first one gives
 * the project its place in the list.
 * @param today 'YYYY-MM-DD' in Europe/Berlin
 * @returns none where nothing needs attention
 */
export function findingsOf(facts: AttentionFacts, today: string): Finding[] {
  const findings = attentionRules.flatMap((rule) => {
    const { statuses, phases: during, standing, occasions } = attentionTable[rule];
    if (!statuses.includes(facts.status) || !during.includes(facts.phase)) return [];
    const broken = occasions(facts)
      .filter((occasion) => isBroken(rule, occasion, today))
      .sort((one, other) => one.on.localeCompare(other.on));
    const red = broken.find((occasion) => isLateForLong(rule, occasion, today));
    const worst = red ?? broken[0];
    if (worst === undefined) return [];
    const { patienceDays: _, ...found } = worst;
    const isRed = red !== undefined;
    return [{ ...found, rule, standing: isRed ? 'red' : standing, count: broken.length } as const];
  });
  return findings.sort(
    (one, other) => rankOf(one.standing) - rankOf(other.standing) || one.on.localeCompare(other.on),
  );
}

function isBroken(rule: AttentionRule, occasion: Occasion, today: string): boolean {
  const { border, patience } = attentionTable[rule];
  if (patience?.holds !== 'until-broken') return occasion.on < border(today);
  return isPast(occasion, border(today));
}

function isLateForLong(rule: AttentionRule, occasion: Occasion, today: string): boolean {
  const { border, patience } = attentionTable[rule];
  return patience?.holds === 'until-red' && isPast(occasion, border(today));
}

/** What no rule is known about is never past: missing is not zero. */
function isPast({ on, patienceDays = null }: Occasion, border: string): boolean {
  return patienceDays !== null && daysLater(on, patienceDays) < border;
}

/** The worst of what was found; green only where nothing was. */
export function standingOf(findings: readonly Pick<Finding, 'standing'>[]): Standing {
  return (
    standings.find((standing) => findings.some((found) => found.standing === standing)) ?? 'green'
  );
}

/** The place of a standing in a list that begins with the worst. */
export function rankOf(standing: Standing): number {
  return standings.indexOf(standing);
}

export const dateKinds = ['phase-end', 'condition', 'item', 'review'] as const;
export type DateKind = (typeof dateKinds)[number];

/** The next day on which something is due, today or later. */
export function nextDateOf(
  { plannedEnd, openConditions, blockingItems, reviewOn }: AttentionFacts,
  today: string,
): { readonly on: string; readonly kind: DateKind } | null {
  const days = [
    ...openConditions.map(({ on }) => ({ on, kind: 'condition' as const })),
    ...blockingItems.map(({ on }) => ({ on, kind: 'item' as const })),
    ...onDay(plannedEnd).map(({ on }) => ({ on, kind: 'phase-end' as const })),
    ...onDay(reviewOn).map(({ on }) => ({ on, kind: 'review' as const })),
  ];
  const [next] = days
    .filter(({ on }) => on >= today)
    .sort((one, other) => one.on.localeCompare(other.on));
  return next ?? null;
}

function onDay(day: string | null): readonly Occasion[] {
  return day === null ? [] : [{ on: day }];
}
