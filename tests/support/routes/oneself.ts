import { aProject } from '../projects';
import type { Team } from '../team';
import { aboutOneself, type Rows } from './row';

const title = 'Beispiel: Quastenflosser im Rathaus';

async function aProjectOf(team: Team): Promise<string> {
  const client = team.client('it-coordinator');
  const { id } = await aProject(client, { organisation: team.town, changes: { title } });
  return id;
}

const afterAProject = (path: string, more: object) => async (team: Team) => {
  await aProjectOf(team);
  return { path, owner: team.client('it-coordinator'), ...more };
};

/** What everybody asks about themselves, and what they find depends on who they are. */
export const oneselfRows: Rows = {
  'get /api/my-work': aboutOneself(afterAProject('/api/my-work', { secret: title })),
  'get /api/my-work/count': aboutOneself(afterAProject('/api/my-work/count', {})),
  'get /api/search': aboutOneself(afterAProject('/api/search?q=Quastenflosser', { secret: title })),
  'get /api/live': aboutOneself((team) =>
    Promise.resolve({
      path: '/api/live',
      method: 'HEAD' as const,
      owner: team.client('it-coordinator'),
    }),
  ),
};
