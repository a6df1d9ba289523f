import * as z from 'zod';
import { nearnessReasons } from '../organisations/nearness';
import { organisationRefSchema } from '../organisations/organisation';
import { phases, projectStatuses } from './phases';

/**
 * A project in the list of what is going on nearby, and why it is shown there. Nothing but the
 * summary of a profile, so that the row is the same for everybody who sees it.
 */
export const nearbyProjectSchema = z
  .object({
    id: z.uuid(),
    title: z.string().nullable(),
    organisation: organisationRefSchema.extend({ ags: z.string() }),
    department: z.string().nullable(),
    status: z.enum(projectStatuses),
    phase: z.enum(phases),
    isExample: z.boolean(),
    reasons: z.array(z.enum(nearnessReasons)),
  })
  .meta({ id: 'NearbyProject' });
export type NearbyProject = z.infer<typeof nearbyProjectSchema>;

/** How many projects of a municipality the viewer may see nearby. */
const nearbyTownSchema = z.object({ ags: z.string(), name: z.string(), count: z.int().positive() });
export type NearbyTown = z.infer<typeof nearbyTownSchema>;

/** The nearest first; `towns` and `total` count what the viewer may see, also beyond the limit. */
export const nearbyProjectsSchema = z
  .object({
    items: z.array(nearbyProjectSchema),
    towns: z.array(nearbyTownSchema),
    total: z.int(),
  })
  .meta({ id: 'NearbyProjects' });
export type NearbyProjects = z.infer<typeof nearbyProjectsSchema>;

export const listNearbyProjectsSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type ListNearbyProjects = z.infer<typeof listNearbyProjectsSchema>;

/** The total is what all towns have together, however many of their projects are shown. */
export function summariseNearby(items: NearbyProject[], towns: NearbyTown[]): NearbyProjects {
  const total = towns.reduce((sum, { count }) => sum + count, 0);
  return { items, towns, total };
}
