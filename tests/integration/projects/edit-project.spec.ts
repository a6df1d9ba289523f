import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checklistSchema, projectSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aSignedIn } from '../../support/people';
import { aDraft, aProject, itemOf } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const aPair = () => aTeam(api, ['it-coordinator', 'department-head']);

describe('two people at the same project', () => {
  it('both are heard when they change different fields', async () => {
    const team = await aPair();
    const one = team.client('it-coordinator');
    const { id, version } = await aProject(one, { organisation: team.town });
    const other = team.client('department-head');
    await one.patch(`/api/projects/${id}`, { version, changes: { title: 'Beispiel: neu' } });
    const answer = await other.patch(`/api/projects/${id}`, {
      version,
      changes: { goal: 'Neues Ziel' },
    });
    expect(answer.as(projectSchema).profile).toMatchObject({
      title: 'Beispiel: neu',
      goal: 'Neues Ziel',
    });
  });

  it('the second is told by whom, when, from what to what, when it is the same field', async () => {
    const team = await aPair();
    const one = team.client('it-coordinator');
    const { id, version } = await aProject(one, {
      organisation: team.town,
      changes: { title: 'Beispiel: alt' },
    });
    const path = `/api/projects/${id}`;
    await one.patch(path, { version, changes: { title: 'Beispiel: neu' } });
    const answer = await team
      .client('department-head')
      .patch(path, { version, changes: { title: 'Beispiel: anders', goal: 'Neues Ziel' } });
    expect(answer.status).toBe(409);
    expect(problemOf(answer).errors).toEqual([
      {
        code: 'changed-meanwhile',
        field: 'title',
        params: {
          by: team.person('it-coordinator').displayName,
          at: expect.stringMatching(/^\d{4}-.*Z$/),
          from: 'Beispiel: alt',
          to: 'Beispiel: neu',
        },
      },
    ]);
    const now = (await one.get(path)).as(projectSchema);
    expect(now.profile).toMatchObject({ title: 'Beispiel: neu' });
    expect(now.profile.goal).not.toBe('Neues Ziel');
  });

  it('only one wins when both send at the same moment', async () => {
    const team = await aPair();
    const one = team.client('it-coordinator');
    const { id, version } = await aProject(one, { organisation: team.town });
    const answers = await Promise.all(
      ['Eins', 'Zwei', 'Drei', 'Vier'].map((title) =>
        one.patch(`/api/projects/${id}`, { version, changes: { title } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('nobody is in the way of a change that was undone by loading again', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id, version } = await aProject(client, person);
    await client.patch(`/api/projects/${id}`, { version, changes: { title: 'Beispiel: neu' } });
    const loaded = (await client.get(`/api/projects/${id}`)).as(projectSchema);
    const answer = await client.patch(`/api/projects/${id}`, {
      version: loaded.version,
      changes: { title: 'Beispiel: wieder alt' },
    });
    expect(answer.status).toBe(200);
  });

  it('are in conflict about an item only where they change the same of it', async () => {
    const team = await aPair();
    const one = team.client('it-coordinator');
    const other = team.client('department-head');
    const { id, version } = await aProject(one, { organisation: team.town });
    const { id: itemId } = await itemOf(one, id, 'needs-analysis.reuse-check');
    const path = `/api/projects/${id}/checklist/${itemId}`;
    await one.patch(path, { version, changes: { state: 'in-progress' } });
    const elsewhere = await other.patch(path, { version, changes: { dueOn: '2027-03-31' } });
    expect(elsewhere.as(checklistSchema).items.find((item) => item.id === itemId)).toMatchObject({
      state: 'in-progress',
      dueOn: '2027-03-31',
    });
    const same = await other.patch(path, { version, changes: { state: 'open' } });
    expect(same.status).toBe(409);
    expect(problemOf(same).errors).toMatchObject([
      {
        code: 'changed-meanwhile',
        field: 'checklist/needs-analysis.reuse-check/state',
        params: { by: team.person('it-coordinator').displayName, from: 'open', to: 'in-progress' },
      },
    ]);
  });
});

describe('who may change what', () => {
  it('the treasurer changes what a running project costs, and nothing else', async () => {
    const team = await aTeam(api, ['it-coordinator', 'treasurer']);
    const { id, version } = await aProject(team.client('it-coordinator'), {
      organisation: team.town,
    });
    const edit = (changes: object) =>
      team.client('treasurer').patch(`/api/projects/${id}`, { version, changes });
    const costed = await edit({ estimatedTotalCents: 100, estimatedTotalIsAssumption: false });
    expect(costed.as(projectSchema).economics).toEqual({
      estimatedTotalCents: 100,
      estimatedTotalIsAssumption: false,
    });
    expect(refusal(await edit({ title: 'Beispiel' }))).toBe('403 forbidden');
    expect(refusal(await edit({ estimatedTotalCents: 1, title: 'Beispiel' }))).toBe(
      '403 forbidden',
    );
  });

  it('the department changes the profile of a running project, but not what it costs', async () => {
    const team = await aPair();
    const { id, version } = await aProject(team.client('it-coordinator'), {
      organisation: team.town,
    });
    const answer = await team
      .client('department-head')
      .patch(`/api/projects/${id}`, { version, changes: { estimatedTotalCents: 1 } });
    expect(refusal(answer)).toBe('403 forbidden');
  });

  it('who reads no figures receives none', async () => {
    const team = await aTeam(api, ['it-coordinator', 'data-protection-officer']);
    const { id } = await aProject(team.client('it-coordinator'), {
      organisation: team.town,
      changes: { estimatedTotalCents: 4_200_042 },
    });
    const answer = await team.client('data-protection-officer').get(`/api/projects/${id}`);
    expect(answer.as(projectSchema).readable).not.toContain('economics');
    expect(answer.body).not.toHaveProperty('economics');
    expect(JSON.stringify(answer.body)).not.toContain('4200042');
  });
});

describe('an amount of money', () => {
  it.each([0, 1, 99, 100_000_000_001, 999_999_999_999, 1_000_000_000_000])(
    'survives exactly: %d cents',
    async (estimatedTotalCents) => {
      const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
      const { id } = await aDraft(client, { ...person, changes: { estimatedTotalCents } });
      const draft = (await client.get(`/api/projects/${id}`)).as(projectSchema);
      expect(draft.economics?.estimatedTotalCents).toBe(estimatedTotalCents);
      const rows = await api.database.query(
        'SELECT estimated_total_cents::text AS cents FROM project WHERE id = $1',
        [id],
      );
      expect(rows).toEqual([{ cents: String(estimatedTotalCents) }]);
    },
  );

  it.each([
    ['-1', 'too-small'],
    ['0.1', 'wrong-type'],
    ['1000000000001', 'too-large'],
    ['1e400', 'wrong-type'],
    ['"100"', 'wrong-type'],
    ['[100]', 'wrong-type'],
    ['true', 'wrong-type'],
  ])('is refused: %s', async (amount, code) => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id, version } = await aDraft(client, person);
    const text = `{"version":${String(version)},"changes":{"estimatedTotalCents":${amount}}}`;
    const answer = await client.send('PATCH', `/api/projects/${id}`, text);
    expect(refusal(answer)).toBe(`400 ${code}`);
    expect(problemOf(answer).errors).toMatchObject([{ field: 'changes.estimatedTotalCents' }]);
  });
});
