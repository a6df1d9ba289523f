import * as z from 'zod';
import { itemDifferenceSchema } from '../catalogue/checklist-difference';

/** Why a new version cannot be taken at present. */
const offerBlockerSchema = z.object({
  code: z.enum([
    'project-not-active',
    'gate-in-progress',
    'recheck-before-version',
    'open-before-version',
  ]),
  /** The item that has to be settled first. */
  itemKey: z.string().optional(),
});
export type OfferBlocker = z.infer<typeof offerBlockerSchema>;

/** A newer version of the checklist in hand; `offer` is null where the project has the newest. */
export const checklistOfferSchema = z
  .object({
    projectId: z.uuid(),
    offer: z
      .object({
        /** Names exactly what is offered; taking it says it again. */
        reference: z.string(),
        /** The first day of what is newest in it; null where the catalogue names none. */
        since: z.iso.date().nullable(),
        differences: z.array(itemDifferenceSchema),
        blockers: z.array(offerBlockerSchema),
        mayTake: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'ChecklistOffer' });
export type ChecklistOffer = z.infer<typeof checklistOfferSchema>;

export const takeChecklistVersionSchema = z
  .strictObject({ reference: z.string().min(1).max(20_000) })
  .meta({ id: 'TakeChecklistVersion' });
export type TakeChecklistVersion = z.infer<typeof takeChecklistVersionSchema>;

/**
 * Names a state of a checklist: its version in the catalogue and those of the own items in it.
 * @param own item key and version, in any order
 * @returns e.g. `pilot@2 own.pilot.0199c000-…@1`
 */
export function checklistReference(
  checklist: { readonly key: string; readonly version: number },
  own: readonly { readonly key: string; readonly version: number }[],
): string {
  const named = own.map(({ key, version }) => `${key}@${String(version)}`).sort();
  return [`${checklist.key}@${String(checklist.version)}`, ...named].join(' ');
}
