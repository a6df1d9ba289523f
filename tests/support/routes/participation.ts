import { aProject } from '../projects';
import type { Team } from '../team';
import { aSignedIn } from '../people';
import { aboutOneself, type Rows } from './row';

/** Released to a staff council of its own, whatever roles the team has. */
async function aReleased(team: Team) {
  const coordinator = team.client('it-coordinator');
  const { id, number } = await aProject(coordinator, { organisation: team.town });
  const release = { role: 'staff-council' };
  await coordinator.post(`/api/projects/${id}/participation/release`, release);
  const council = { roles: ['staff-council'], organisation: team.town } as const;
  const { client } = await aSignedIn(team.api, council);
  return { owner: client, secret: number ?? '' };
}

export const participationListRows: Rows = {
  'get /api/participation': aboutOneself(async (team) => ({
    path: '/api/participation?limit=100',
    ...(await aReleased(team)),
  })),
};
