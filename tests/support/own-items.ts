import { ownItemSchema, type AddOwnItem, type OwnItem, type OwnItemBody } from '@ki-kompass/domain';
import * as z from 'zod';
import type { Client } from './client';

const answerSchema = z.object({ items: z.array(ownItemSchema) });

/** What an own item says in tests: a blocking one for every project. */
export const anOwnBody: OwnItemBody = {
  de: 'Beispiel: Seniorenbeirat ist informiert',
  en: null,
  evidenceDe: 'Protokoll der Sitzung',
  evidenceEn: null,
  obligation: 'always',
  flag: null,
  responsibleRole: 'it-coordinator',
  opinionRole: null,
  gateBlocking: true,
};

export const ownItemsPath = ({ id }: { readonly id: string }): string =>
  `/api/organisations/${id}/own-items`;

export async function ownItemsOf(
  client: Client,
  town: { readonly id: string },
): Promise<OwnItem[]> {
  return (await client.get(ownItemsPath(town))).as(answerSchema).items;
}

/** Adds an own item to the needs analysis. @returns the one that was added */
export async function anOwnItem(
  client: Client,
  town: { readonly id: string },
  change: Partial<OwnItemBody> = {},
  { checklist = 'needs-analysis', validFrom }: Partial<AddOwnItem> & { validFrom: string },
): Promise<OwnItem> {
  const command = { checklist, validFrom, body: { ...anOwnBody, ...change } };
  const answer = (await client.post(ownItemsPath(town), command)).as(answerSchema);
  const added = answer.items.at(-1);
  if (added === undefined) throw new Error('The own item was lost.');
  return added;
}
