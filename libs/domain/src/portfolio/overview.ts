import * as z from 'zod';
import { phases, projectStatuses, type Phase, type ProjectStatus } from '../projects/phases';

export const overviewQuerySchema = z.strictObject({ organisation: z.uuid().optional() });
export type OverviewQuery = z.infer<typeof overviewQuerySchema>;

/** Projects per phase and status at an instant; a cell that is not there counts zero. */
export const overviewSchema = z
  .object({
    asOf: z.iso.datetime(),
    total: z.int(),
    drafts: z.int(),
    cells: z.array(
      z.object({ phase: z.enum(phases), status: z.enum(projectStatuses), count: z.int() }),
    ),
  })
  .meta({ id: 'Overview' });
export type Overview = z.infer<typeof overviewSchema>;

export interface CountedCell {
  readonly phase: Phase;
  readonly status: ProjectStatus;
  readonly count: number;
}

/**
 * Sums up what the database counted. Drafts are no projects yet: they are counted apart and
 * never in the total.
 * @param asOf the instant of the count
 */
export function summarisePortfolio(counted: readonly CountedCell[], asOf: Date): Overview {
  const projects = counted.filter(({ status }) => status !== 'draft');
  const sum = (cells: readonly CountedCell[]) =>
    cells.reduce((total, { count }) => total + count, 0);
  return {
    asOf: asOf.toISOString(),
    total: sum(projects),
    drafts: sum(counted) - sum(projects),
    cells: projects.map(({ phase, status, count }) => ({ phase, status, count })),
  };
}
