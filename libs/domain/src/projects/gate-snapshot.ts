import * as z from 'zod';
import { roles } from '../access/roles';
import { daySchema } from '../time/day';
import { evidenceKinds, evidenceStates } from './evidence';
import { itemStates } from './checklist-item';
import { decisionBodies } from './gate-authority';
import { gateResults } from './gates';
import { gates, phases, projectStatuses } from './phases';
import { projectFieldsSchema } from './project-fields';
import { seenSectionsSchema, snapshotSectionsSchema } from './snapshot-sections';

/** Rises when the meaning of a snapshot changes; old snapshots keep theirs for ever. */
export const snapshotSchemaVersion = 1;

const frozenEvidenceSchema = z.object({
  id: z.uuid(),
  kind: z.enum(evidenceKinds),
  state: z.enum(evidenceStates),
  /** Of the content; null for what is older than the hash. */
  sha256: z.string().nullable(),
  addedAt: z.iso.datetime(),
});

const frozenItemSchema = z.object({
  key: z.string(),
  /** Only for own items of the organisation, whose text no catalogue keeps. */
  own: z.object({ version: z.int(), de: z.string(), en: z.string() }).optional(),
  state: z.enum(itemStates),
  reason: z.string().nullable(),
  responsibleRole: z.enum(roles),
  dueOn: z.iso.date().nullable(),
  doneAt: z.iso.datetime().nullable(),
  applies: z.boolean(),
  blocksGate: z.boolean(),
  setByDecision: z.boolean(),
  evidence: z.array(frozenEvidenceSchema),
});
export type FrozenItem = z.infer<typeof frozenItemSchema>;

/**
 * Everything a gate was decided on, as it was at that moment. Persons stand as ids and roles: their
 * names live in one row that can be pseudonymised, and a snapshot can never be changed.
 */
export const gateSnapshotSchema = z.object({
  schemaVersion: z.literal(snapshotSchemaVersion),
  takenAt: z.iso.datetime(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  project: z.object({
    id: z.uuid(),
    number: z.string().nullable(),
    phase: z.enum(phases),
    status: z.enum(projectStatuses),
    loop: z.int(),
    fields: projectFieldsSchema,
  }),
  /** What the organisation had laid down on that day. */
  rules: z.object({ valueLimitCents: z.int().nullable() }),
  request: z.object({
    id: z.uuid(),
    recommendation: z.string(),
    newReason: z.string().nullable(),
    requestedBy: z.uuid(),
    requestedByRole: z.enum(roles),
    requestedAt: z.iso.datetime(),
    agreedRoles: z.array(z.enum(roles)),
  }),
  decision: z.object({
    id: z.uuid(),
    gate: z.enum(gates),
    result: z.enum(gateResults),
    rationale: z.string(),
    conditions: z.array(
      z.object({ text: z.string(), dueOn: daySchema, responsibleRole: z.enum(roles) }),
    ),
    namedItems: z.array(z.string()),
    body: z
      .object({ body: z.enum(decisionBodies), decidedOn: daySchema, reference: z.string() })
      .nullable(),
    authority: z.json(),
    decidedBy: z.uuid(),
    decidedByRole: z.enum(roles),
    supersedes: z.uuid().nullable(),
  }),
  checklist: z.object({
    key: z.string(),
    templateVersion: z.int(),
    items: z.array(frozenItemSchema),
  }),
  /** The last event before the decision: ties the snapshot to its place in the hash chain. */
  chain: z.object({ seq: z.int(), hash: z.string().nullable() }),
  /** Further parts, each with a version of its own. */
  sections: snapshotSectionsSchema,
});
export type GateSnapshot = z.infer<typeof gateSnapshotSchema>;

/** What an item is called where the catalogue in force may not say it; null for all others. */
const titleSchema = z.object({ de: z.string(), en: z.string() }).nullable();

/** Something that is not any more as it was when the gate was decided. */
export const snapshotChangeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('item'),
    key: z.string(),
    from: z.enum(itemStates),
    to: z.enum(itemStates),
  }),
  z.object({
    kind: z.literal('evidence'),
    key: z.string(),
    added: z.int(),
    gone: z.int(),
  }),
  /** With a newer version of the checklist, or because it applies now and did not then. */
  z.object({ kind: z.literal('item-added'), key: z.string(), title: titleSchema }),
  /** Alike: fell away, or does not apply any more. */
  z.object({ kind: z.literal('item-removed'), key: z.string(), title: titleSchema }),
  z.object({ kind: z.literal('field'), field: z.string() }),
]);
export type SnapshotChange = z.infer<typeof snapshotChangeSchema>;

/** A snapshot as a reader may see it: parts of other field groups are absent. */
export const snapshotViewSchema = z
  .object({
    decisionId: z.uuid(),
    takenAt: z.iso.datetime(),
    /** SHA-256 of the canonical JSON (RFC 8785), 64 hexadecimal digits. */
    sha256: z.string(),
    /** Computed anew just now and found in the hash chain. */
    isIntact: z.boolean(),
    head: z.object({ seq: z.int(), hash: z.string().nullable() }),
    fields: projectFieldsSchema.partial(),
    /** Absent for readers without the group `checklist`. */
    items: z.array(frozenItemSchema.omit({ evidence: true })).optional(),
    /** How many pieces of current evidence there were; absent without the group `evidence`. */
    evidenceCount: z.int().optional(),
    /** Each absent for readers who may not know it, and where the decision is older than it. */
    sections: seenSectionsSchema,
    changes: z.array(snapshotChangeSchema),
  })
  .meta({ id: 'SnapshotView' });
export type SnapshotView = z.infer<typeof snapshotViewSchema>;
