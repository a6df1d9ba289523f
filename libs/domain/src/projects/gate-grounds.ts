import * as z from 'zod';
import { opinionResults, opinionSchema } from './opinion';
import { riskSchema } from './risk';

/** What endangers the project while somebody decides about it. */
export const gateRisksSchema = z.object({
  /** The gravest open ones, the highest score first. */
  gravest: z.array(riskSchema.pick({ number: true, cause: true, score: true, level: true })),
  openCount: z.int(),
  openIncidents: z.int(),
});
export type GateRisks = z.infer<typeof gateRisksSchema>;

/** What was asked of others in this phase, and what they said. */
export const gateOpinionSchema = z.object({
  role: opinionSchema.shape.role,
  state: opinionSchema.shape.state.extract(['asked', 'overdue', 'given']),
  result: z.enum(opinionResults).nullable(),
  dueOn: z.iso.date(),
});
export type GateOpinion = z.infer<typeof gateOpinionSchema>;
