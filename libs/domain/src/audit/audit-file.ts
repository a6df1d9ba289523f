import * as z from 'zod';
import type { NewEvent } from './audit-event';

/** How long after it was recorded an export may still be begun. */
const minutesToBegin = 10;

/** What the export of an audit file answers: where the browser downloads it. */
export const auditFileExportSchema = z
  .object({
    /** The number of the event that recorded the export. */
    export: z.int().positive(),
    path: z.string(),
  })
  .meta({ id: 'AuditFileExport' });
export type AuditFileExport = z.infer<typeof auditFileExportSchema>;

export const readAuditFileSchema = z.strictObject({
  export: z.coerce.number().int().positive().max(2_147_483_647),
});
export type ReadAuditFile = z.infer<typeof readAuditFileSchema>;

/** Who took the whole file of a project stands in its history, for those who read people. */
export const auditFileExported: NewEvent = {
  type: 'audit-file.exported',
  fieldGroup: 'people',
  changes: {},
};

/** Whether the recorded export is this person's and recent enough to be downloaded. */
export function mayDownload(
  recorded: { readonly actorId: string; readonly recordedAt: Date },
  personId: string,
  now: Date,
): boolean {
  const minutes = (now.getTime() - recorded.recordedAt.getTime()) / 60_000;
  return recorded.actorId === personId && minutes <= minutesToBegin;
}

/** The end of a hash chain as documents print it and `audit:verify --head` reads it. */
export function printedHead(chain: string, seq: number, hash: string): string {
  return `${chain}:${String(seq)}:${hash}`;
}
