import { myWorkCountSchema, myWorkPageSchema, type MyWorkPage } from '@ki-kompass/domain';
import type { Client } from './client';
import { itemOf } from './projects';

/** What waits for this person. */
export async function myWork(client: Client, query = ''): Promise<MyWorkPage> {
  return (await client.get(`/api/my-work${query}`)).as(myWorkPageSchema);
}

/** What the navigation says beside it. */
export async function myCount(client: Client) {
  return (await client.get('/api/my-work/count')).as(myWorkCountSchema);
}

/** The checklist items among it, in their order. */
export async function keysIn(client: Client, query = ''): Promise<string[]> {
  const { items } = await myWork(client, query);
  return items.flatMap((entry) => (entry.kind === 'task' ? [entry.item.key] : []));
}

/** Sets the day on which an item is due. */
export function deadlineOf(
  client: Client,
  projectId: string,
  key: string | undefined,
  dueOn: string,
): Promise<void> {
  return change(client, projectId, key, { dueOn });
}

/** Makes a person responsible for an item. */
export function giveTo(
  client: Client,
  projectId: string,
  key: string | undefined,
  { id }: { readonly id: string },
): Promise<void> {
  return change(client, projectId, key, { assigneeId: id });
}

async function change(
  client: Client,
  projectId: string,
  key: string | undefined,
  changes: object,
): Promise<void> {
  const item = await itemOf(client, projectId, key ?? '');
  const { body } = await client.get(`/api/projects/${projectId}`);
  const { version } = body as { version: number };
  const path = `/api/projects/${projectId}/checklist/${item.id}`;
  const answer = await client.patch(path, { version, changes });
  if (answer.status >= 300) throw new Error(`No change: ${JSON.stringify(answer.body)}`);
}
