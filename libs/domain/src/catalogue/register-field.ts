import * as z from 'zod';
import { keySchema, namedShape } from './entry';

export const registerRequirements = ['required', 'conditional', 'optional'] as const;
export type RegisterRequirement = (typeof registerRequirements)[number];

/** One line of an entry in the public AI register. */
export const registerFieldSchema = z.object({
  key: keySchema,
  codeIdentifier: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  ...namedShape,
  requirement: z.enum(registerRequirements),
  visibility: z.enum(['internal', 'public']),
});
export type RegisterField = z.infer<typeof registerFieldSchema>;
