import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  checklistOfferSchema,
  checklistSchema,
  gateViewSchema,
  snapshotViewSchema,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { checkChain } from '../../support/event-chain';
import { anOwnBody, anOwnItem, ownItemsPath } from '../../support/own-items';
import { aDecision, aProject, aRequest, itemOf, settleChecklist } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const today = '2026-11-24';
const tomorrow = '2026-11-25';
const clock = aClock(`${today}T23:00:00+01:00`);
const named = 'needs-analysis.problem-owner';
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

/** A project whose G1 was returned, and whose own item ended on the day of that decision. */
async function afterTheEnd() {
  clock.set(`${today}T23:00:00+01:00`);
  const team = await aTeam(api, ['it-coordinator', 'executive-board']);
  const client = team.client('it-coordinator');
  const own = await anOwnItem(client, team.town, {}, { validFrom: today });
  const wish = { organisation: team.town, changes: { riskClass: 'minimal' as const } };
  const { id } = await aProject(client, wish);
  await settleChecklist(api, id);
  const item = await itemOf(client, id, own.key);
  const requestId = await aRequest(client, id, 'g1');
  const returned = aDecision(requestId, { result: 'returned', namedItems: [named] });
  const answer = await team
    .client('executive-board')
    .post(`/api/projects/${id}/gates/g1/decision`, returned);
  const [decision] = answer.as(gateViewSchema).decisions;
  const end = { basedOn: 1, lastDay: today };
  await client.post(`${ownItemsPath(team.town)}/${own.id}/retirement`, end);
  const fresh = { de: 'Beispiel: Behindertenbeirat ist informiert', en: 'Example: board knows' };
  const later = await anOwnItem(client, team.town, fresh, { validFrom: tomorrow });
  clock.set(`${tomorrow}T00:30:00+01:00`);

  const path = `/api/projects/${id}`;
  const see = async (reader = client) =>
    (await reader.get(`${path}/gates/decisions/${decision?.id ?? ''}/snapshot`)).as(
      snapshotViewSchema,
    );
  const take = async () => {
    const { offer } = (await client.get(`${path}/checklist-version`)).as(checklistOfferSchema);
    const taken = await client.post(`${path}/checklist-version`, { reference: offer?.reference });
    return taken.as(checklistSchema);
  };
  return { client, id, path, own, item, later, fresh, see, take };
}

describe('an own item that has ended', () => {
  it('falls away with the version a project takes, and stays to be read with its evidence', async () => {
    const { client, id, path, own, item, take } = await afterTheEnd();
    const { items, former, version } = await take();
    expect(items.map(({ key }) => key)).not.toContain(own.key);
    expect(former).toMatchObject([
      {
        item: {
          key: own.key,
          state: 'done',
          own: { de: anOwnBody.de },
          evidenceCount: 1,
          blocksGate: false,
          mayEdit: false,
        },
        text: { key: own.key, de: anOwnBody.de },
      },
    ]);
    const edit = { version, changes: { state: 'open' } };
    expect(refusal(await client.patch(`${path}/checklist/${item.id}`, edit))).toBe(
      '422 item-not-in-version',
    );
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);
  });

  it('is told as fallen away since the last decision, with what happened to its evidence', async () => {
    const { client, path, own, item, later, fresh, see, take } = await afterTheEnd();
    const sentBack = { kind: 'item', key: named, from: 'done', to: 'recheck' };
    expect((await see()).changes).toEqual([sentBack]);
    await take();
    const { de } = anOwnBody;
    const removed = { kind: 'item-removed', key: own.key, title: { de, en: de } };
    const added = { kind: 'item-added', key: later.key, title: fresh };
    expect((await see()).changes).toEqual([sentBack, removed, added]);

    const [evidence] = item.evidence ?? [];
    const redaction = `${path}/checklist/${item.id}/evidence/${evidence?.id ?? ''}/redaction`;
    const reason = 'Beispiel: Personendaten';
    expect((await client.post(redaction, { reason })).status).toBe(200);
    const lost = { kind: 'evidence', key: own.key, added: 0, gone: 1 };
    expect((await see()).changes).toEqual([sentBack, removed, lost, added]);
  });
});
