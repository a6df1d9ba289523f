import * as z from 'zod';
import { roles } from '../access/roles';
import { daySchema } from '../time/day';
import { actedBySchema } from './acted-by';
import { recordedBodySchema, toldBodySchema } from './decision-body';
import { phases, projectStatuses, gates } from './phases';
import { decisionBodies, gateLevels } from './gate-authority';
import { gateConsentSchema } from './gate-consent';
import { gateRisksSchema } from './gate-grounds';
import { decidedOpinionSchema, gateOpinionSchema, overriddenOpinionSchema } from './gate-opinions';
import { gateResults } from './gates';

export const requestGateSchema = z
  .strictObject({
    recommendation: z.string().trim().min(3).max(4000),
    /** Needed after a rejection: why the answer should be different now. */
    newReason: z.string().trim().min(3).max(4000).optional(),
  })
  .meta({ id: 'RequestGate' });
export type RequestGate = z.infer<typeof requestGateSchema>;

export const agreeGateSchema = z
  .strictObject({ requestId: z.uuid(), note: z.string().trim().max(2000).default('') })
  .meta({ id: 'AgreeGate' });
export type AgreeGate = z.infer<typeof agreeGateSchema>;

const conditionInputSchema = z.strictObject({
  text: z.string().trim().min(3).max(2000),
  dueOn: daySchema,
  responsibleRole: z.enum(roles),
});
export type ConditionInput = z.infer<typeof conditionInputSchema>;

export const decideGateSchema = z
  .strictObject({
    requestId: z.uuid(),
    result: z.enum(gateResults),
    rationale: z.string().trim().min(3).max(4000),
    conditions: z.array(conditionInputSchema).max(30).default([]),
    /** Keys of the items that have to be looked at again; with `returned` only. */
    namedItems: z.array(z.string().max(120)).max(60).default([]),
    /** With an approval only: why it does not wait for opinions that the phase expects. */
    overriddenOpinions: z.array(overriddenOpinionSchema).max(10).default([]),
    /** Where a body decides: what the council office records. */
    body: recordedBodySchema.optional(),
  })
  .meta({ id: 'DecideGate' });
export type DecideGate = z.infer<typeof decideGateSchema>;

export const gateBlockerSchema = z.object({
  code: z.enum([
    'change-unsettled',
    'class-not-covered',
    'classification-outdated',
    'consent-missing',
    'evidence-missing',
    'item-open',
    'not-active',
    'other-phase',
    'prohibited-practice',
    'risk-class-missing',
  ]),
  itemKey: z.string().optional(),
});
export type GateBlocker = z.infer<typeof gateBlockerSchema>;

/** Who may decide, and why: shown to everyone who sees the gate. */
export const gateAuthorityViewSchema = z.object({
  level: z.enum(gateLevels),
  aboveCouncilLimit: z.boolean().nullable(),
  decides: z.enum(roles).nullable(),
  mayTakeOver: z.array(z.enum(roles)),
  needsAgreementOf: z.array(z.enum(roles)),
  decidingBodies: z.array(z.enum(decisionBodies)),
  recordedBy: z.enum(roles).nullable(),
  because: z.array(z.string()),
  /** A rule of the organisation, known to all its members; `null` where none is recorded. */
  valueLimitCents: z.int().nullable(),
  /** Absent for readers without the group `economics`. */
  estimatedTotalCents: z.int().nullable().optional(),
});
export type GateAuthorityView = z.infer<typeof gateAuthorityViewSchema>;

export const gateRequestSchema = z
  .object({
    id: z.uuid(),
    gate: z.enum(gates),
    recommendation: z.string(),
    newReason: z.string().nullable(),
    requestedAt: z.iso.datetime(),
    requestedBy: actedBySchema,
    agreements: z.array(
      z.object({ role: z.enum(roles), at: z.iso.datetime(), by: actedBySchema, note: z.string() }),
    ),
  })
  .meta({ id: 'GateRequest' });
export type GateRequest = z.infer<typeof gateRequestSchema>;

export const conditionSchema = z
  .object({
    id: z.uuid(),
    text: z.string(),
    dueOn: z.iso.date(),
    responsibleRole: z.enum(roles),
    /** With which evidence; `null` as long as it is open. */
    fulfilment: z
      .object({
        kind: z.enum(['note', 'link']),
        text: z.string(),
        url: z.string().nullable(),
        at: z.iso.datetime(),
        by: actedBySchema,
      })
      .nullable(),
    mayFulfil: z.boolean(),
  })
  .meta({ id: 'Condition' });
export type Condition = z.infer<typeof conditionSchema>;

const waivedItemSchema = z.object({
  itemKey: z.string(),
  reason: z.string(),
  grantedBy: actedBySchema,
  grantedAt: z.iso.datetime(),
});

/** What is waived of the items ahead of a gate, and what somebody asks to be waived. */
const gateWaiversSchema = z.object({
  granted: z.array(waivedItemSchema),
  requested: z.array(
    z.object({
      itemKey: z.string(),
      reason: z.string(),
      requestedBy: actedBySchema,
      requestedAt: z.iso.datetime(),
    }),
  ),
});
export type GateWaivers = z.infer<typeof gateWaiversSchema>;

/** How far the risk class can be relied on, and who confirmed it as the second person. */
const gateClassificationSchema = z.object({
  state: z.enum(['unconfirmed', 'confirmed', 'recheck', 'not-covered']),
  confirmed: z.object({ at: z.iso.datetime(), by: actedBySchema }).nullable(),
});
export type GateClassification = z.infer<typeof gateClassificationSchema>;

export const gateDecisionSchema = z
  .object({
    id: z.uuid(),
    gate: z.enum(gates),
    loop: z.int(),
    result: z.enum(gateResults),
    rationale: z.string(),
    recommendation: z.string(),
    requestedAt: z.iso.datetime(),
    requestedBy: actedBySchema,
    decidedAt: z.iso.datetime(),
    decidedBy: actedBySchema,
    body: toldBodySchema.nullable(),
    conditions: z.array(conditionSchema),
    namedItems: z.array(z.string()),
    /** What it was decided with; absent for readers without the group `checklist`. */
    waivers: z.array(waivedItemSchema).optional(),
    /**
     * Who was heard, and why it was decided without whom; absent for readers without the group
     * `opinions`, and `null` for decisions from before this was recorded.
     */
    opinions: z.array(decidedOpinionSchema).nullable().optional(),
    supersedes: z.uuid().nullable(),
    moved: z.object({ phase: z.enum(phases), status: z.enum(projectStatuses) }).nullable(),
  })
  .meta({ id: 'GateDecision' });
export type GateDecision = z.infer<typeof gateDecisionSchema>;

/** What a person may do at the gate right now; the page shows exactly these actions. */
export const gateViewSchema = z
  .object({
    projectId: z.uuid(),
    version: z.int().positive(),
    /** The gate of the current phase; `null` where no gate is next, e.g. for a draft. */
    next: z
      .object({
        gate: z.enum(gates),
        blockers: z.array(gateBlockerSchema),
        authority: gateAuthorityViewSchema,
        request: gateRequestSchema.nullable(),
        /** Absent for readers without the group `checklist`. */
        waivers: gateWaiversSchema.optional(),
        /** Absent for everybody who does not read the risks of the project. */
        risks: gateRisksSchema.optional(),
        /** Absent for readers without the group `opinions`. */
        opinions: z.array(gateOpinionSchema).optional(),
        /** Absent for them too; `null` where the gate needs no consent of the staff council. */
        consent: gateConsentSchema.nullable().optional(),
        /** Absent for readers without the group `checklist`; `null` where nothing was classified. */
        classification: gateClassificationSchema.nullable().optional(),
        needsNewReason: z.boolean(),
        may: z.object({
          request: z.boolean(),
          agree: z.boolean(),
          decide: z.boolean(),
          record: z.boolean(),
        }),
        /** Why this person may not decide although the role would allow it. */
        excludedBecause: z.enum(['requested-it']).nullable(),
      })
      .nullable(),
    /** By when the yearly review is due; `null` while the application is not in operation. */
    reviewDueOn: z.iso.date().nullable(),
    decisions: z.array(gateDecisionSchema),
  })
  .meta({ id: 'GateView' });
export type GateView = z.infer<typeof gateViewSchema>;
