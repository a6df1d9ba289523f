import * as z from 'zod';
import { riskClasses } from '../catalogue/risk-class';
import { agsSchema } from '../organisations/municipality-view';
import { phaseAges } from './phase-age';
import { phases, projectStatuses } from './phases';
import { reachLevels } from './reach';

/** What a list of projects can be sorted by; `-` in front of the value in a URL turns it round. */
export const projectSortKeys = ['title', 'phase', 'plannedEnd', 'updatedAt'] as const;
export type ProjectSortKey = (typeof projectSortKeys)[number];

export const projectSorts = [
  'title',
  '-title',
  'phase',
  '-phase',
  'plannedEnd',
  '-plannedEnd',
  'updatedAt',
  '-updatedAt',
] as const;
export type ProjectSort = (typeof projectSorts)[number];

/** A status, or everything that has begun: all but drafts, as the overview counts projects. */
export const statusFilters = [...projectStatuses, 'begun'] as const;

export const projectFilterSchema = z.strictObject({
  /** Not given is `own`. */
  reach: z.enum(reachLevels).optional(),
  /** With the reach `own` the one whose projects are listed, otherwise the one in the middle. */
  organisation: z.uuid().optional(),
  phase: z.enum(phases).optional(),
  status: z.enum(statusFilters).optional(),
  riskClass: z.enum(riskClasses).optional(),
  department: z.string().max(80).optional(),
  useCase: z.string().max(80).optional(),
  search: z.string().trim().max(120).optional(),
  /** How long a project has been in its phase. */
  phaseAge: z.enum(phaseAges).optional(),
  /** Only where a decision waits that the reader may know of. */
  decision: z.enum(['waiting']).optional(),
  /** Only where nobody has confirmed the status for so long that it is unknown. */
  confirmation: z.enum(['overdue']).optional(),
  /** Only the projects of the municipality with this key. */
  municipality: agsSchema.optional(),
});
export type ProjectFilter = z.infer<typeof projectFilterSchema>;

export const listProjectsSchema = projectFilterSchema.extend({
  sort: z.enum(projectSorts).default('-updatedAt'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  /** Holds the title of the last row, of which JSON may write each character in six. */
  cursor: z.string().max(1200).optional(),
});
export type ListProjects = z.infer<typeof listProjectsSchema>;
