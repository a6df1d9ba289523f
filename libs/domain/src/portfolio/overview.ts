import * as z from 'zod';
import { phaseAges, type PhaseAge } from '../projects/phase-age';
import { phases, projectStatuses, type Phase, type ProjectStatus } from '../projects/phases';
import { reachLevels, type ReachLevel } from '../projects/reach';
import { attentionRowSchema, type AttentionRow } from './attention-view';

/** Without an organisation: all organisations of the reader together, which have no place around them. */
export const overviewQuerySchema = z.strictObject({
  organisation: z.uuid().optional(),
  reach: z.enum(reachLevels).default('own'),
});
export type OverviewQuery = z.infer<typeof overviewQuerySchema>;

const waitingDecisionsSchema = z.object({
  count: z.int(),
  /** Since when the one waits that has waited longest; `null` where none does. */
  oldestSince: z.iso.datetime().nullable(),
});
export type WaitingDecisions = z.infer<typeof waitingDecisionsSchema>;

/** What only the own organisation knows about itself. */
const inwardSchema = z.object({
  drafts: z.int(),
  /** Absent for readers without the group `decisions`. */
  decisions: waitingDecisionsSchema.optional(),
  /** Projects whose status nobody has confirmed for so long that it is unknown. */
  unconfirmed: z.int(),
  /** The first ones; `total` counts all. */
  attention: z.object({ total: z.int(), items: z.array(attentionRowSchema) }),
});
export type Inward = z.infer<typeof inwardSchema>;

/**
 * Projects within a reach at an instant; a cell that is not there counts zero. Every figure counts
 * what the list with the same filter shows.
 */
export const overviewSchema = z
  .object({
    asOf: z.iso.datetime(),
    reach: z.enum(reachLevels),
    total: z.int(),
    cells: z.array(
      z.object({ phase: z.enum(phases), status: z.enum(projectStatuses), count: z.int() }),
    ),
    /** Running pilots by the time since they entered the phase. */
    pilotAges: z.array(z.object({ age: z.enum(phaseAges), count: z.int() })),
    /** Only with the reach `own`. */
    own: inwardSchema.optional(),
  })
  .meta({ id: 'Overview' });
export type Overview = z.infer<typeof overviewSchema>;

/** The first projects that need attention stand on the overview itself. */
export const attentionRowsShown = 8;

export interface CountedCell {
  readonly phase: Phase;
  readonly status: ProjectStatus;
  readonly count: number;
  /** Of them, how many nobody has confirmed for too long. */
  readonly unconfirmed: number;
  /** Of them, how many are of which age. */
  readonly ages: Readonly<Record<PhaseAge, number>>;
}

export interface OwnFacts {
  readonly decisions?: WaitingDecisions;
  readonly attention: { readonly total: number; readonly items: AttentionRow[] };
}

/**
 * Sums up what the database counted. Drafts are no projects yet: they are counted apart and
 * never in the total.
 * @param own what is told with the reach `own` alone
 * @param asOf the instant of the count
 */
export function summarisePortfolio(
  counted: readonly CountedCell[],
  { reach, own }: { readonly reach: ReachLevel; readonly own: OwnFacts | undefined },
  asOf: Date,
): Overview {
  const begun = counted.filter(({ status }) => status !== 'draft');
  const running = begun.filter(({ phase, status }) => phase === 'pilot' && status === 'active');
  const overview = {
    asOf: asOf.toISOString(),
    reach,
    total: sum(begun, ({ count }) => count),
    cells: begun.map(({ phase, status, count }) => ({ phase, status, count })),
    pilotAges: phaseAges.map((age) => ({ age, count: sum(running, ({ ages }) => ages[age]) })),
  };
  if (own === undefined) return overview;
  const drafts = sum(counted, ({ count }) => count) - overview.total;
  const unconfirmed = sum(begun, (cell) => cell.unconfirmed);
  return { ...overview, own: { drafts, unconfirmed, ...own } };
}

function sum<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  return items.reduce((total, item) => total + figure(item), 0);
}
