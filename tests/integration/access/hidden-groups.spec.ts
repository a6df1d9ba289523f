import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  checklistSchema,
  gateViewSchema,
  roles,
  type FieldGroup,
  type Role,
  type Visibility,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client, signInAs } from '../../support/client';
import { everyAnswer, type Places, type Told } from '../../support/every-answer';
import { aMembership, aPerson, aSignedIn, type TestOrganisation } from '../../support/people';
import { aTownOfTheRegister } from '../../support/register';
import {
  aDecision,
  aProject,
  aRequest,
  itemOf,
  openTo,
  settleChecklist,
} from '../../support/projects';

/** A word for each group that stands nowhere else, so that an answer which holds it tells the group. */
const marks = {
  profile: 'Zwiebelturm',
  checklist: 'Kaulquappe',
  evidence: 'Rhabarber',
  opinions: 'Bernsteinzimmer',
  decisions: 'Schneckenpost',
  economics: '987654300',
  people: 'Wolkenkuckuck',
} as const satisfies Partial<Record<FieldGroup, string>>;
type Marked = keyof typeof marks;
const marked = Object.keys(marks) as Marked[];

/** What each role may read of its own organisation, written down again on purpose. */
const readBy: Readonly<Partial<Record<Role, readonly Marked[]>>> = {
  'it-coordinator': marked,
  cdo: marked,
  'department-head': marked,
  'it-head': marked,
  'executive-board': marked,
  treasurer: marked,
  auditor: marked,
  procurement: marked.filter((mark) => mark !== 'opinions'),
  'data-protection-officer': [
    'profile',
    'checklist',
    'evidence',
    'opinions',
    'decisions',
    'people',
  ],
  'information-security-officer': [
    'profile',
    'checklist',
    'evidence',
    'opinions',
    'decisions',
    'people',
  ],
  'human-resources': ['profile', 'checklist', 'evidence', 'opinions', 'decisions', 'people'],
  'council-office': ['profile', 'checklist', 'evidence', 'opinions', 'decisions', 'economics'],
  'organisation-admin': ['profile', 'people'],
  'staff-council': [],
  'equality-and-inclusion': [],
};
const localRoles = roles.filter((role) => readBy[role] !== undefined);

/** A town of the register without example projects, so that its page tells of this one alone. */
const ags = '05170008';

let api: TestApi;
let town: TestOrganisation;
let projectId: string;
let places: Places;
let coordinator: Client;

beforeAll(async () => {
  api = await startApi();
  town = await aTownOfTheRegister(api, ags);
  coordinator = await member('it-coordinator', `Robin ${marks.people}`);
  const telling = await aTellingProject();
  ({ projectId } = telling);
  places = {
    ...telling,
    id: projectId,
    item: 'pilot.award',
    organisationId: town.id,
    ags,
    catalogue: 'use-cases',
    key: 'chatbot-citizen',
    version: '1',
  };
});
afterAll(() => api.close());

describe.each(localRoles)('%s of the own town', (role) => {
  it('is told the groups of the role, and nothing of the others by any route', async () => {
    const told = await everyAnswer(api, await member(role), places, Object.values(marks));
    expect(groupsIn(told)).toEqual([...(readBy[role] ?? [])].sort());
  });
});

describe('of a closed project', () => {
  it.each(['neighbour', 'network administrator', 'nobody'])('%s learns nothing', async (who) => {
    const told = await everyAnswer(api, await outsider(who), places, Object.values(marks));
    expect(groupsIn(told)).toEqual([]);
    expect(told.filter(({ text }) => text.includes(projectId))).toEqual([]);
  });
});

describe('of a project opened to the network', () => {
  beforeAll(() => open('network'));
  afterAll(() => open('internal'));

  it.each(['neighbour', 'network administrator'])('%s learns the profile alone', async (who) => {
    const told = await everyAnswer(api, await outsider(who), places, Object.values(marks));
    expect(groupsIn(told)).toEqual(['profile']);
  });

  it('nobody learns anything without an account', async () => {
    const told = await everyAnswer(api, new Client(api.url), places, Object.values(marks));
    expect(groupsIn(told)).toEqual([]);
  });
});

describe('of a project whose money was opened to the network', () => {
  beforeAll(() => open('network', { economics: 'network' }));
  afterAll(() => open('internal'));

  it.each(['neighbour', 'network administrator'])('%s learns the sum, too', async (who) => {
    const told = await everyAnswer(api, await outsider(who), places, Object.values(marks));
    expect(groupsIn(told)).toEqual(['economics', 'profile']);
  });

  it('nobody learns anything without an account', async () => {
    const told = await everyAnswer(api, new Client(api.url), places, Object.values(marks));
    expect(groupsIn(told)).toEqual([]);
  });

  it('a role without money learns what everybody in the network may read', async () => {
    const dpo = await member('data-protection-officer');
    const told = await everyAnswer(api, dpo, places, Object.values(marks));
    const atHome = readBy['data-protection-officer'] ?? [];
    expect(groupsIn(told)).toEqual([...atHome, 'economics'].sort());
  });
});

describe('of a project opened to the public', () => {
  beforeAll(() => open('public'));
  afterAll(() => open('internal'));

  it('nobody learns more than the profile without an account', async () => {
    const told = await everyAnswer(api, new Client(api.url), places, Object.values(marks));
    expect(groupsIn(told)).toEqual(['profile']);
  });
});

describe('of a project released to those who take part (US-22)', () => {
  const roleOf = { 'staff-council': 'staff-council', equality: 'equality-and-inclusion' } as const;
  const release = async (act: 'release' | 'end') => {
    for (const role of Object.values(roleOf)) {
      const answer = await coordinator.post(`/api/projects/${projectId}/participation/${act}`, {
        role,
      });
      expect(answer.status).toBe(200);
    }
  };
  beforeAll(() => release('release'));
  afterAll(() => release('end'));

  it.each(Object.values(roleOf))('%s learns no money, evidence or names', async (role) => {
    const told = await everyAnswer(api, await member(role), places, Object.values(marks));
    expect(groupsIn(told)).toEqual(['checklist', 'decisions', 'opinions', 'profile']);
  });
});

/** The groups whose mark stands in an answer; the address with the mark that was asked for is none. */
function groupsIn(told: readonly Told[]): Marked[] {
  return marked.filter((group) => told.some(({ text }) => text.includes(marks[group]))).sort();
}

async function member(role: Role, displayName?: string): Promise<Client> {
  const name = displayName === undefined ? {} : { displayName };
  const person = await aPerson(api, { roles: [role], organisation: town, ...name });
  return signInAs(api, person.email);
}

async function outsider(who: string): Promise<Client> {
  if (who === 'nobody') return new Client(api.url);
  if (who === 'neighbour') {
    const wish = { roles: ['it-coordinator', 'executive-board', 'organisation-admin'] as const };
    return (await aSignedIn(api, { roles: [...wish.roles] })).client;
  }
  const [network] = await api.database.query<{ id: string }>(
    `SELECT id FROM organisation WHERE kind = 'network'`,
  );
  const { client, person } = await aSignedIn(api, { roles: [] });
  await aMembership(api, person, network ?? town, 'network-admin');
  return client;
}

async function open(
  level: 'network' | 'public' | 'internal',
  more?: Partial<Visibility>,
): Promise<void> {
  const path = `/api/projects/${projectId}`;
  const { body } = await coordinator.get(path);
  const { version } = await openTo(coordinator, body as { id: string; version: number }, level);
  if (more === undefined) return;
  const answer = await coordinator.put(`${path}/visibility`, { version, visibility: more });
  expect(answer.status).toBe(200);
}

/** A project in pilot with a mark in every group, put there through the API. */
async function aTellingProject() {
  const { id } = await aProject(coordinator, {
    organisation: town,
    changes: {
      title: `Beispiel: ${marks.profile}`,
      estimatedTotalCents: Number(marks.economics),
      estimatedTotalIsAssumption: true,
    },
  });
  await settleChecklist(api, id);
  const { id: earlier } = await itemOf(coordinator, id, 'needs-analysis.reuse-check');
  const note = { kind: 'note', text: `Beispiel: ${marks.evidence}` };
  const noted = await coordinator.post(`/api/projects/${id}/checklist/${earlier}/evidence`, note);
  expect(noted.status).toBe(201);
  const board = await member('executive-board');
  const requestId = await aRequest(coordinator, id, 'g1');
  const decision = aDecision(requestId, {
    result: 'approved-with-conditions',
    rationale: `Beispiel: ${marks.decisions}`,
    conditions: [
      {
        text: `Beispiel: ${marks.decisions}`,
        dueOn: '2026-12-24',
        responsibleRole: 'it-coordinator',
      },
    ],
  });
  const decided = await board.post(`/api/projects/${id}/gates/g1/decision`, decision);
  const decisionId = decided.as(gateViewSchema).decisions[0]?.id ?? '';
  const question = `Beispiel: ${marks.opinions}`;
  const asking = { role: 'data-protection-officer', question };
  expect((await coordinator.post(`/api/projects/${id}/opinions`, asking)).status).toBe(200);
  const path = `/api/projects/${id}/checklist`;
  const { body } = await coordinator.get(path);
  const { version, items } = body as {
    version: number;
    items: { id: string; applies: boolean; setByDecision: boolean }[];
  };
  const item = items.find(({ applies, setByDecision }) => applies && !setByDecision);
  const edit = {
    version,
    changes: { state: 'not-applicable', reason: `Beispiel: ${marks.checklist}` },
    evidence: { kind: 'note', text: `Beispiel: ${marks.evidence}` },
  };
  const itemId = item?.id ?? '';
  expect((await coordinator.patch(`${path}/${itemId}`, edit)).status).toBe(200);
  return { projectId: id, decisionId, itemId, evidenceId: await aTellingFile(`${path}/${itemId}`) };
}

/** A file that says the mark of evidence itself. */
async function aTellingFile(itemPath: string): Promise<string> {
  const path = `${itemPath}/evidence/files?name=a.txt`;
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = await coordinator.send('POST', path, `Beispiel: ${marks.evidence}`, { headers });
  const evidence = sent.as(checklistSchema).items.flatMap((item) => item.evidence ?? []);
  return evidence.find(({ kind }) => kind === 'file')?.id ?? '';
}
