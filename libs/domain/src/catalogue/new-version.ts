import * as z from 'zod';
import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import { daysLater, daySchema } from '../time/day';
import { type Catalogue, catalogues } from './content-version';
import { deadlineFields } from './legal-basis';

/** One version of an entry as its keepers see it; the text itself is read by its number. */
export const contentVersionLineSchema = z.object({
  version: z.int().min(1),
  validFrom: z.iso.date().nullable(),
  /** The last day it is offered: its own, or the day before a later version begins. */
  validTo: z.iso.date().nullable(),
  /** Where its statements come from; null where the catalogue names no source. */
  source: z.string().nullable(),
  verified: z.boolean().nullable(),
});
export type ContentVersionLine = z.infer<typeof contentVersionLineSchema>;

/** An entry with all its versions, newest first. */
export const contentEntrySchema = z
  .object({
    key: z.string(),
    name: z.object({ de: z.string(), en: z.string() }).nullable(),
    versions: z.array(contentVersionLineSchema),
  })
  .meta({ id: 'ContentEntry' });
export type ContentEntry = z.infer<typeof contentEntrySchema>;

export const catalogueSchema = z.enum(catalogues);

/** The next version of an entry. `basedOn` is the version its author has read. */
export const addContentVersionSchema = z
  .strictObject({
    basedOn: z.int().min(1),
    validFrom: daySchema,
    body: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AddContentVersion' });
export type AddContentVersion = z.infer<typeof addContentVersionSchema>;

/** What the next version depends on. */
export interface LatestVersion {
  readonly catalogue: Catalogue;
  readonly key: string;
  readonly version: number;
  readonly validFrom: string | null;
  readonly body: object;
}

/**
 * Adds a version to an entry: the older ones stay as they are, because projects pin them.
 * @param command its body has passed the schema of the catalogue
 * @param today 'YYYY-MM-DD'
 * @throws DomainError `newer-version-exists` (conflict) when somebody else was faster;
 *   `valid-from-in-the-past`, `valid-from-not-after-today`, `valid-from-before-latest`, `other-key`,
 *   `deadline-missing` where the version before had one (rule-violated)
 */
export function addVersion(
  latest: LatestVersion,
  { basedOn, validFrom, body }: AddContentVersion,
  today: string,
): { readonly version: number; readonly event: NewEvent } {
  if (basedOn !== latest.version) {
    const params = { version: latest.version };
    throw new DomainError('conflict', [{ code: 'newer-version-exists', params }]);
  }
  const details: ErrorDetail[] = [];
  if (validFrom < today) details.push({ code: 'valid-from-in-the-past', field: 'validFrom' });
  if (validFrom === today && isAskedOfInstants(latest.catalogue)) {
    details.push({ code: 'valid-from-not-after-today', field: 'validFrom' });
  }
  if (latest.validFrom !== null && validFrom < latest.validFrom) {
    details.push({ code: 'valid-from-before-latest', field: 'validFrom' });
  }
  const ownKey = body['key'] ?? body['codeIdentifier'];
  if (ownKey !== latest.key) {
    const field = 'key' in body ? 'body.key' : 'body.codeIdentifier';
    details.push({ code: 'other-key', field, params: { key: latest.key } });
  }
  for (const deadline of deadlineFields) {
    if (!(deadline in latest.body) || deadline in body) continue;
    details.push({ code: 'deadline-missing', field: `body.${deadline}` });
  }
  if (details.length > 0) throw new DomainError('rule-violated', details);
  const version = latest.version + 1;
  const path = `content/${latest.catalogue}/${latest.key}/version`;
  return {
    version,
    event: {
      type: 'content.added',
      fieldGroup: 'people',
      changes: { [path]: [latest.version, version] },
      effectiveOn: validFrom,
    },
  };
}

/**
 * A default has a day and no instant: one of today would also speak about what was decided this
 * morning, before anybody knew it (US-32).
 */
function isAskedOfInstants(catalogue: Catalogue): boolean {
  return catalogue === 'local-rules';
}

/**
 * The last day of each version: its own, or the day before a later one takes over.
 * @param versions of one entry, newest first
 */
export function withTakeover<V extends Pick<ContentVersionLine, 'validFrom' | 'validTo'>>(
  versions: readonly V[],
): V[] {
  return versions.map((version, index) => {
    const later = versions.slice(0, index).flatMap(({ validFrom }) => validFrom ?? []);
    const [takenOver] = later.toSorted();
    if (takenOver === undefined) return version;
    const last = daysLater(takenOver, -1);
    const isEarlier = version.validTo === null || last < version.validTo;
    return isEarlier ? { ...version, validTo: last } : version;
  });
}

/**
 * The fields of a body that its schema does not know: parsing drops them, so they are most likely
 * typing errors.
 * @param given as it was sent
 * @param kept as the schema gave it back
 */
export function unknownFieldsOf(given: unknown, kept: unknown, path: string): ErrorDetail[] {
  if (Array.isArray(given) && Array.isArray(kept)) {
    return given.flatMap((item, index) =>
      unknownFieldsOf(item, kept[index], `${path}.${String(index)}`),
    );
  }
  if (!isRecord(given) || !isRecord(kept)) return [];
  return Object.entries(given).flatMap(([name, value]) =>
    name in kept
      ? unknownFieldsOf(value, kept[name], `${path}.${name}`)
      : [{ code: 'unknown-field', field: `${path}.${name}` }],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
