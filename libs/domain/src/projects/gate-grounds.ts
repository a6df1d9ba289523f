import * as z from 'zod';
import { riskSchema } from './risk';

/** What endangers the project while somebody decides about it. */
export const gateRisksSchema = z.object({
  /** The gravest open ones, the highest score first. */
  gravest: z.array(riskSchema.pick({ number: true, cause: true, score: true, level: true })),
  openCount: z.int(),
  openIncidents: z.int(),
});
export type GateRisks = z.infer<typeof gateRisksSchema>;
