import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { aSignedIn } from '../../support/people';
import { aDecision, aProject, aProjectReadyForG1, aRequest } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-12-31T18:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

describe('projects that start around midnight on New Year', () => {
  it('are counted in the year of Germany, not of Greenwich, and start again at one', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const numberAt = async (instant: string) => {
      clock.set(instant);
      return (await aProject(client, person)).number?.replace(/^\w+-/, '');
    };
    expect(await numberAt('2026-12-31T23:59:59+01:00')).toBe('2026-001');
    expect(await numberAt('2026-12-31T23:59:59.999+01:00')).toBe('2026-002');
    expect(await numberAt('2027-01-01T00:00:00+01:00')).toBe('2027-001');
    expect(await numberAt('2027-01-01T00:59:59+01:00')).toBe('2027-002');
  });
});

describe('a plan that names a day', () => {
  it.each([
    ['29 February of a leap year', '2028-02-29', 201],
    ['29 February of another year', '2027-02-29', 400],
    ['31 April', '2027-04-31', 400],
    ['a thirteenth month', '2027-13-01', 400],
  ])('is taken only when the day exists: %s', async (_, end, status) => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const answer = await client.post('/api/projects', {
      organisationId: person.organisation.id,
      changes: { plannedPilot: { start: '2027-01-01', end } },
    });
    expect(answer.status).toBe(status);
    if (status === 201) return;
    expect(answer.body).toMatchObject({ errors: [{ field: 'changes.plannedPilot.end' }] });
  });
});

describe('a deadline of today', () => {
  it.each([
    ['2027-12-31', '2028-01-01T00:00:00+01:00'],
    ['2028-02-29', '2028-03-01T00:00:00+01:00'],
    ['2028-07-31', '2028-08-01T00:00:00+02:00'],
  ])('is %s until midnight in Germany, and past from then on', async (today, midnight) => {
    const before = new Date(Date.parse(midnight) - 60_000).toISOString();
    clock.set(before);
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const organisation = team.town;
    const { id } = await aProjectReadyForG1(api, team.client('it-coordinator'), { organisation });
    const requestId = await aRequest(team.client('it-coordinator'), id, 'g1');
    const decide = () =>
      team.client('executive-board').post(
        `/api/projects/${id}/gates/g1/decision`,
        aDecision(requestId, {
          result: 'approved-with-conditions',
          conditions: [{ text: 'Messplan', dueOn: today, responsibleRole: 'it-coordinator' }],
        }),
      );
    clock.set(midnight);
    expect(refusal(await decide())).toBe('422 due-in-the-past');
    clock.set(new Date(Date.parse(midnight) - 1).toISOString());
    expect((await decide()).status).toBe(200);
  });
});
