import * as z from 'zod';
import { organisationKinds } from '../access/roles';

/** An organisation as others refer to it: enough to name it and to link to it. */
export const organisationRefSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(organisationKinds),
});
export type OrganisationRef = z.infer<typeof organisationRefSchema>;

/** Somebody who can be asked or made responsible inside the own organisation. */
export const colleagueSchema = z.object({
  personId: z.uuid(),
  displayName: z.string(),
  roles: z.array(z.string()),
});
export type Colleague = z.infer<typeof colleagueSchema>;
