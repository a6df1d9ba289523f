import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectPageSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { aSignedIn } from '../../support/people';
import { aProjectReadyForG1, aRequest, openTo } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

const roles = ['it-coordinator', 'data-protection-officer', 'organisation-admin'] as const;
/** Every filter that fits the project: whoever finds it by one learns what the filter asks. */
const filters = {
  riskClass: 'riskClass=high-check',
  decision: 'decision=waiting',
  confirmation: 'confirmation=overdue',
  phaseAge: 'phaseAge=over-12',
} as const;

let api: TestApi;
let team: Team;
let neighbour: Client;
let projectId: string;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, roles);
  ({ client: neighbour } = await aSignedIn(api, { roles: ['it-coordinator'] }));
  const coordinator = team.client('it-coordinator');
  const wish = { organisation: team.town, changes: { riskClass: 'high-check' as const } };
  ({ id: projectId } = await aProjectReadyForG1(api, coordinator, wish));
  await aRequest(coordinator, projectId, 'g1');
  await api.database.query(`UPDATE project SET confirmed_at = '2020-01-01' WHERE id = $1`, [
    projectId,
  ]);
  await api.database.query(
    `UPDATE phase_stay SET during = tstzrange('2020-01-01', NULL) WHERE project_id = $1`,
    [projectId],
  );
});
afterAll(() => api.close());

describe('a filter of the list', () => {
  it('finds a project for the own roles only by what they read of it', async () => {
    expect(await foundBy(team.client('it-coordinator'))).toEqual(Object.keys(filters));
    expect(await foundBy(team.client('data-protection-officer'))).toEqual(Object.keys(filters));
    const administrator = await foundBy(team.client('organisation-admin'));
    expect(administrator).toEqual(['riskClass', 'confirmation', 'phaseAge']);
  });

  it('finds nothing for a neighbour before it is opened, and then by the profile alone', async () => {
    expect(await foundBy(neighbour, '&reach=network')).toEqual([]);
    const coordinator = team.client('it-coordinator');
    const { body } = await coordinator.get(`/api/projects/${projectId}`);
    await openTo(coordinator, body as { id: string; version: number }, 'network');
    expect(await foundBy(neighbour, '&reach=network')).toEqual(['riskClass', 'phaseAge']);
    expect(await foundBy(neighbour)).toEqual([]);
  });
});

/** By which filters this person finds the project; list and count have to agree. */
async function foundBy(client: Client, reach = ''): Promise<string[]> {
  const found: string[] = [];
  for (const [name, filter] of Object.entries(filters)) {
    const query = `?${filter}${reach}`;
    const { items } = (await client.get(`/api/projects${query}&limit=100`)).as(projectPageSchema);
    const { body } = await client.get(`/api/projects/count${query}`);
    expect(body).toEqual({ count: items.length });
    if (items.some(({ id }) => id === projectId)) found.push(name);
  }
  return found;
}
