import * as z from 'zod';
import { organisationRefSchema } from '../organisations/organisation';
import { consentResults } from '../projects/consent';
import { opinionResults } from '../projects/opinion';
import { participationRoles } from '../projects/participation';
import { type Phase, phases, projectStatuses } from '../projects/phases';

/** What a role that takes part is asked for: the staff council consents, the others advise. */
export const askedKinds = ['consent', 'opinion'] as const;
export type AskedKind = (typeof askedKinds)[number];

/**
 * `covered`: a service agreement says what would have been asked. `lapsed`: the phase ended before
 * somebody answered. `outdated`: answered, but the phase began anew or the project changed
 * substantially afterwards, so that the answer holds no longer.
 */
export const askedStates = [
  'asked',
  'overdue',
  'answered',
  'outdated',
  'covered',
  'withdrawn',
  'lapsed',
] as const;
export type AskedState = (typeof askedStates)[number];

/** What a role was asked, as its state follows from it. */
export interface Asked {
  readonly result: ParticipationResult | null;
  readonly withdrawnAt: string | null;
  readonly hasLapsed: boolean;
  /** Something happened since that asks for a new answer. */
  readonly isOutdated: boolean;
  /** 'YYYY-MM-DD'; `null` where nobody was asked because an agreement covers it. */
  readonly dueOn: string | null;
}

export const participationResults = [...consentResults, ...opinionResults] as const;
export type ParticipationResult = (typeof participationResults)[number];

/** @param today 'YYYY-MM-DD' in Europe/Berlin */
export function askedStateOn(
  { result, withdrawnAt, hasLapsed, isOutdated, dueOn }: Asked,
  today: string,
): AskedState {
  if (withdrawnAt !== null) return hasLapsed ? 'lapsed' : 'withdrawn';
  if (result !== null && isOutdated) return 'outdated';
  if (result === 'covered') return 'covered';
  if (result !== null) return 'answered';
  return dueOn !== null && dueOn < today ? 'overdue' : 'asked';
}

/** A project that is released to a role, with one thing that the role was asked. No names. */
/** What happened to a project after something was asked. */
export interface SinceAsked {
  /** The phases that began since. */
  readonly phasesBegun: readonly Phase[];
  /** Whether a substantial change was declared since. */
  readonly isChanged: boolean;
}

/**
 * Whether an answer of the staff council holds no longer, as `isConsentCurrent` says for the project as
 * it now is: what was agreed for a phase holds on in later ones, until the phase or an earlier one
 * begins anew, or the project changes substantially (DOMAIN 1.5).
 */
export function isAnswerOutdated(phase: Phase, { phasesBegun, isChanged }: SinceAsked): boolean {
  const begun = phasesBegun.map((one) => phases.indexOf(one));
  return isChanged || begun.some((place) => place <= phases.indexOf(phase));
}

export const participationRowSchema = z
  .object({
    /** Of the project. */
    id: z.uuid(),
    organisation: organisationRefSchema,
    number: z.string(),
    title: z.string().nullable(),
    isExample: z.boolean(),
    phase: z.enum(phases),
    status: z.enum(projectStatuses),
    /** To whom it is released. */
    role: z.enum(participationRoles),
    /** `null`: released, and nothing asked yet. */
    asked: z
      .object({
        id: z.uuid(),
        kind: z.enum(askedKinds),
        /** The phase it is about, which may lie behind. */
        phase: z.enum(phases),
        state: z.enum(askedStates),
        result: z.enum(participationResults).nullable(),
        /** Conditions, or why consent was refused. */
        text: z.string(),
        requestedAt: z.iso.datetime(),
        dueOn: z.iso.date().nullable(),
        answeredAt: z.iso.datetime().nullable(),
        /** By whoever asked, or with the end of the phase. */
        withdrawnAt: z.iso.datetime().nullable(),
        hasLapsed: z.boolean(),
        isOutdated: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'ParticipationRow' });
export type ParticipationRow = z.infer<typeof participationRowSchema>;

/** By title; what was asked about one project stands together, the oldest first. */
export const participationPageSchema = z
  .object({
    total: z.int(),
    items: z.array(participationRowSchema),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'ParticipationPage' });
export type ParticipationPage = z.infer<typeof participationPageSchema>;

/** `open` waits for an answer; a project of which nothing was asked is only in the whole list. */
export const participationFilters = ['open', 'answered'] as const;
export type ParticipationFilter = (typeof participationFilters)[number];

export const participationQuerySchema = z.strictObject({
  organisation: z.uuid().optional(),
  state: z.enum(participationFilters).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(800).optional(),
});
export type ParticipationQuery = z.infer<typeof participationQuerySchema>;
