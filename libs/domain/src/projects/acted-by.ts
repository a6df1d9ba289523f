import * as z from 'zod';
import { roles } from '../access/roles';

/** Who acted: the role always, the name only for readers of the group `people`. */
export const actedBySchema = z.object({ role: z.enum(roles), name: z.string().nullable() });
