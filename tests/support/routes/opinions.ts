import { opinionsViewSchema, type OpinionRole } from '@ki-kompass/domain';
import { aProject } from '../projects';
import type { Team } from '../team';
import { changing, reading, type Call, type Rows } from './row';

const asked: OpinionRole = 'it-head';

async function onProject(team: Team, call: Partial<Call>): Promise<Call> {
  const owner = team.client('it-coordinator');
  const { id } = await aProject(owner, { organisation: team.town });
  return { path: `/api/projects/${id}/opinions`, owner, ...call };
}

async function onOpinion(team: Team, act: string, call: Partial<Call>): Promise<Call> {
  const { path, owner } = await onProject(team, {});
  const answer = await owner.post(path, { role: asked });
  const [opinion] = answer.as(opinionsViewSchema).opinions;
  return { path: `${path}/${opinion?.id ?? ''}/${act}`, owner, ...call };
}

export const opinionRows: Rows = {
  'get /api/projects/{projectId}/opinions': reading((team) =>
    onProject(team, { secret: 'needs-analysis.dpia-threshold' }),
  ),
  'post /api/projects/{projectId}/opinions': changing((team) =>
    onProject(team, { body: { role: asked } }),
  ),
  'post /api/projects/{projectId}/opinions/{opinionId}/answer': changing((team) =>
    onOpinion(team, 'answer', { body: { result: 'agreed' }, owner: team.client(asked) }),
  ),
  'post /api/projects/{projectId}/opinions/{opinionId}/withdrawal': changing((team) =>
    onOpinion(team, 'withdrawal', {}),
  ),
};
