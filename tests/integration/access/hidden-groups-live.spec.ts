import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checklistSchema, projectSchema, type FieldGroup } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { about, listen, type Listening } from '../../support/live';
import { aSignedIn } from '../../support/people';
import { aDecision, aProject, aRequest, openTo, settleChecklist } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

const roles = [
  'it-coordinator',
  'executive-board',
  'data-protection-officer',
  'organisation-admin',
] as const;

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, roles);
});
afterAll(() => api.close());

describe('while every group of an opened project changes', () => {
  it('each hears of the groups they read, and of no other one', async () => {
    const coordinator = team.client('it-coordinator');
    const closed = await aProject(coordinator, { organisation: team.town });
    const { id } = await openTo(coordinator, closed, 'network');
    const neighbour = await aSignedIn(api, { roles: ['it-coordinator', 'executive-board'] });
    const hearing = {
      coordinator: await listen(coordinator),
      'data protection': await listen(team.client('data-protection-officer')),
      administrator: await listen(team.client('organisation-admin')),
      neighbour: await listen(neighbour.client),
    };
    const streams = Object.values(hearing);
    await changeEveryGroup(id);
    await Promise.all(streams.map((stream) => stream.heard(isLast(id))));

    const heard = Object.entries(hearing).map(([who, stream]) => [who, groupsIn(stream, id)]);
    const inside = ['checklist', 'decisions', 'evidence', 'opinions', 'people', 'profile'];
    expect(Object.fromEntries(heard)).toEqual({
      coordinator: [...inside, 'economics'].sort(),
      'data protection': inside,
      administrator: ['profile'],
      neighbour: ['checklist', 'decisions', 'profile'],
    });
    const types = hearing.neighbour.messages
      .filter(about({ id }))
      .map((message) => ({ ...message }));
    expect(types).not.toContainEqual(expect.objectContaining({ version: expect.any(Number) }));
    for (const stream of streams) stream.close();
  });
});

/** The end of phase: the last of all, in a group that everybody here reads. */
const isLast = (id: string) => (message: Listening['messages'][number]) =>
  message.kind === 'changed' && message.type === 'project.phase-entered' && about({ id })(message);

function groupsIn({ messages }: Listening, id: string): FieldGroup[] {
  const told = messages
    .filter(about({ id }))
    .flatMap((message) => (message.kind === 'changed' ? [message.fieldGroup] : []));
  return [...new Set(told)].sort();
}

async function changeEveryGroup(id: string): Promise<void> {
  const coordinator = team.client('it-coordinator');
  const path = `/api/projects/${id}`;
  const edit = async (changes: object) => {
    const { version } = (await coordinator.get(path)).as(projectSchema);
    expect((await coordinator.patch(path, { version, changes })).status).toBe(200);
  };
  await edit({ title: 'Beispiel: geändert' });
  await edit({ estimatedTotalCents: 1_000_000 });
  const { version, items } = (await coordinator.get(`${path}/checklist`)).as(checklistSchema);
  const item = items.find(({ mayEdit, setByDecision }) => mayEdit && !setByDecision);
  const changes = { state: 'in-progress', assigneeId: team.person('it-coordinator').id };
  const evidence = { kind: 'note', text: 'Beispiel' };
  const command = { version, changes, evidence };
  const itemPath = `${path}/checklist/${item?.id ?? ''}`;
  expect((await coordinator.patch(itemPath, command)).status).toBe(200);
  await settleChecklist(api, id);
  const requestId = await aRequest(coordinator, id, 'g1');
  const board = team.client('executive-board');
  const decided = await board.post(`${path}/gates/g1/decision`, aDecision(requestId));
  expect(decided.status).toBe(200);
}
