import * as z from 'zod';
import { roles } from '../access/roles';

export const evidenceKinds = ['note', 'link', 'file'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const evidenceStates = ['current', 'replaced', 'redacted'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** Also a host of the intranet; never a script or a file. */
const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

export const addEvidenceSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('note'), text: z.string().trim().min(1).max(4000) }),
    z.strictObject({
      kind: z.literal('link'),
      text: z.string().trim().max(300).default(''),
      url: webAddress,
    }),
  ])
  .meta({ id: 'AddEvidence' });
export type AddEvidence = z.infer<typeof addEvidenceSchema>;

export const redactEvidenceSchema = z
  .strictObject({ reason: z.string().trim().min(1).max(2000) })
  .meta({ id: 'RedactEvidence' });
export type RedactEvidence = z.infer<typeof redactEvidenceSchema>;

/** The role stands for the person where the reader does not see people. */
const bySchema = z.object({ role: z.enum(roles), name: z.string().nullable() });

export const evidenceSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(evidenceKinds),
    state: z.enum(evidenceStates),
    text: z.string(),
    url: z.string().nullable(),
    /** Of the content, also once it is redacted; null for what is older than the hash. */
    sha256: z.string().nullable(),
    file: z.object({ name: z.string(), mediaType: z.string(), size: z.int() }).nullable(),
    /** The evidence that this one took the place of. */
    replacesId: z.uuid().nullable(),
    redaction: z.object({ at: z.iso.datetime(), reason: z.string(), by: bySchema }).nullable(),
    addedAt: z.iso.datetime(),
    addedBy: bySchema,
    /** Given for a yearly review that is passed or was left behind: it stays, but counts no more. */
    isOfEarlierYear: z.boolean(),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof evidenceSchema>;

/** Redacted evidence is gone for good, whether or not something took its place. */
export function evidenceState(evidence: {
  readonly isReplaced: boolean;
  readonly isRedacted: boolean;
}): EvidenceState {
  if (evidence.isRedacted) return 'redacted';
  return evidence.isReplaced ? 'replaced' : 'current';
}

/**
 * Whether evidence was given for a review that has been passed or left behind by a phase-return;
 * `evidenceCount` of an item leaves it out.
 * @param evidenceFrom since when evidence of its item counts; `null` while all of it does
 */
export function isOfEarlierYear(
  { addedAt }: { readonly addedAt: Date },
  evidenceFrom: Date | null,
): boolean {
  return evidenceFrom !== null && addedAt < evidenceFrom;
}
