import * as z from 'zod';
import { riskClasses } from '../catalogue/risk-class';
import { phases, projectStatuses } from './phases';

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

/**
 * How far a list or a figure looks: `own` organisations, or everything the viewer may see in the
 * network. What others have opened counts there, their drafts never. Not given is `own`.
 */
export const reachLevels = ['own', 'network'] as const;
export type ReachLevel = (typeof reachLevels)[number];

export const projectFilterSchema = z.strictObject({
  reach: z.enum(reachLevels).optional(),
  organisation: z.uuid().optional(),
  phase: z.enum(phases).optional(),
  status: z.enum(statusFilters).optional(),
  riskClass: z.enum(riskClasses).optional(),
  department: z.string().max(80).optional(),
  useCase: z.string().max(80).optional(),
  search: z.string().trim().max(120).optional(),
});
export type ProjectFilter = z.infer<typeof projectFilterSchema>;

export const listProjectsSchema = projectFilterSchema.extend({
  sort: z.enum(projectSorts).default('-updatedAt'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  /** Holds the title of the last row, of which JSON may write each character in six. */
  cursor: z.string().max(1200).optional(),
});
export type ListProjects = z.infer<typeof listProjectsSchema>;
