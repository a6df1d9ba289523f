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

/** The nearest first; `total` counts what the viewer may see, also beyond the limit. */
export const nearbyProjectsSchema = z
  .object({ items: z.array(nearbyProjectSchema), total: z.int() })
  .meta({ id: 'NearbyProjects' });
export type NearbyProjects = z.infer<typeof nearbyProjectsSchema>;

export const listNearbyProjectsSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type ListNearbyProjects = z.infer<typeof listNearbyProjectsSchema>;
