import * as z from 'zod';
import { type Action, actionTable } from '../access/actions';
import { roles } from '../access/roles';
import { daySchema } from '../time/day';
import { type Authority, decisionBodies, gateLevels } from './gate-authority-table';
import { gates } from './phases';

const roleListedFor = (action: Action) =>
  z.enum(roles).refine((role) => actionTable[action].allowed[role] !== undefined, {
    error: 'role-not-possible',
  });

const authoritySchema = z
  .strictObject({
    decides: roleListedFor('gate.decide').nullable(),
    mayTakeOver: z.array(roleListedFor('gate.decide')).readonly(),
    needsAgreementOf: z.array(roleListedFor('gate.agree')).readonly(),
    decidingBodies: z.array(z.enum(decisionBodies)).readonly(),
    recordedBy: roleListedFor('gate.record').nullable(),
  })
  .refine(isRoleOrBodies, { error: 'role-or-bodies' });

/** A local rule of an organisation: replaces one cell of the default table from a day on. */
export const gateAuthorityOverrideSchema = z.strictObject({
  gate: z.enum(gates),
  level: z.enum(gateLevels),
  authority: authoritySchema,
  validFrom: daySchema,
});
export type GateAuthorityOverride = z.infer<typeof gateAuthorityOverrideSchema>;

function isRoleOrBodies({ decides, mayTakeOver, decidingBodies, recordedBy }: Authority): boolean {
  if (decides !== null) return decidingBodies.length === 0 && recordedBy === null;
  return mayTakeOver.length === 0 && decidingBodies.length > 0 && recordedBy !== null;
}
