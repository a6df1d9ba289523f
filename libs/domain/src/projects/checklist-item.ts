import * as z from 'zod';
import { roles } from '../access/roles';
import { checklistItemTemplateSchema } from '../catalogue/checklist';
import { daySchema } from '../time/day';
import { checklistKeys } from './checklist-in-hand';
import { addEvidenceSchema, evidenceSchema } from './evidence';
import { versionSchema } from './version';

export const itemStates = [
  'open',
  'in-progress',
  'done',
  'not-applicable',
  'waived',
  'recheck',
] as const;
export type ItemState = (typeof itemStates)[number];

/** Whether an item in this state still stands in the way of its gate. */
export const isSettled: Record<ItemState, boolean> = {
  open: false,
  'in-progress': false,
  done: true,
  'not-applicable': true,
  waived: true,
  recheck: false,
};

/**
 * One item of a project's checklist; texts come from the catalogue entry `key` in `version`, those
 * of an own item of the organisation along with it.
 */
export const checklistItemSchema = z
  .object({
    id: z.uuid(),
    key: z.string(),
    order: z.int(),
    subStep: z.string(),
    /** Null for an item of the catalogue. */
    own: checklistItemTemplateSchema.nullable(),
    state: z.enum(itemStates),
    reason: z.string().nullable(),
    responsibleRole: z.enum(roles),
    dueOn: z.iso.date().nullable(),
    /** Absent for readers without the group `people`. */
    assignee: z.object({ personId: z.uuid(), name: z.string() }).nullable().optional(),
    applies: z.boolean(),
    blocksGate: z.boolean(),
    setByDecision: z.boolean(),
    /** Done only with evidence. */
    needsEvidence: z.boolean(),
    /** Only what counts: neither replaced nor redacted, nor of a yearly review that is passed. */
    evidenceCount: z.int(),
    /** Absent for readers without the group `evidence`. */
    evidence: z.array(evidenceSchema).optional(),
    doneAt: z.iso.datetime().nullable(),
    mayEdit: z.boolean(),
    mayAddEvidence: z.boolean(),
    mayRedactEvidence: z.boolean(),
  })
  .meta({ id: 'ChecklistItem' });
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

/** What fell away with a later version, as it stood then. */
export const formerItemSchema = z.object({
  item: checklistItemSchema,
  text: checklistItemTemplateSchema,
});
export type FormerItem = z.infer<typeof formerItemSchema>;

export const checklistSchema = z
  .object({
    projectId: z.uuid(),
    version: z.int().positive(),
    /** Which checklist of the catalogue, pinned in this version when the phase began. */
    template: z.object({ key: z.string(), version: z.int().positive() }),
    /** What the project works on; every other checklist is there to be read. */
    isInHand: z.boolean(),
    /** All checklists that the project has had, in the order in which it met them first. */
    lists: z.array(z.enum(checklistKeys)),
    items: z.array(checklistItemSchema),
    /** Of earlier versions; counted nowhere, but never lost. */
    former: z.array(formerItemSchema),
    progress: z.object({ settled: z.int(), applicable: z.int(), blocking: z.int() }),
  })
  .meta({ id: 'Checklist' });
export type Checklist = z.infer<typeof checklistSchema>;

/** States a person can set; `waived` and `recheck` come from decisions. */
export const settableStates = ['open', 'in-progress', 'done', 'not-applicable'] as const;

export const itemFieldsSchema = z.strictObject({
  state: z.enum(settableStates),
  reason: z.string().trim().max(2000).nullable(),
  assigneeId: z.uuid().nullable(),
  dueOn: daySchema.nullable(),
});
export type ItemFields = z.infer<typeof itemFieldsSchema>;

export const editItemSchema = z
  .strictObject({
    version: versionSchema,
    changes: itemFieldsSchema.exactPartial(),
    /** Evidence given together with the tick, saved in the same transaction. */
    evidence: addEvidenceSchema.optional(),
  })
  .meta({ id: 'EditItem' });
export type EditItem = z.infer<typeof editItemSchema>;
