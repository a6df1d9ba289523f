import {
  checklistTemplateSchema,
  contentEntrySchema,
  type ChecklistTemplate,
} from '@ki-kompass/domain';
import * as z from 'zod';
import type { Client } from './client';

const entriesSchema = z.object({ items: z.array(contentEntrySchema) });

/** Publishes the next version of a checklist, as the network does. @returns its number */
export async function aChecklistVersion(
  keeper: Client,
  key: string,
  validFrom: string,
  change: (body: ChecklistTemplate) => ChecklistTemplate,
): Promise<number> {
  const { items } = (await keeper.get('/api/content-entries/checklists')).as(entriesSchema);
  const basedOn = items.find((entry) => entry.key === key)?.versions[0]?.version ?? 1;
  const latest = await keeper.get(`/api/content/checklists/${key}/${String(basedOn)}`);
  const { body } = latest.as(z.object({ body: checklistTemplateSchema }));
  const command = { basedOn, validFrom, body: change(body) };
  const path = `/api/content-entries/checklists/${key}/versions`;
  const added = await keeper.post(path, command);
  if (added.status !== 201) throw new Error(`No version: ${JSON.stringify(added.body)}`);
  return basedOn + 1;
}
