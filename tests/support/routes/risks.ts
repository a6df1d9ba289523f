import { riskListSchema } from '@ki-kompass/domain';
import type { Team } from '../team';
import { onProject } from './projects';
import { changing, reading, type Call, type Rows } from './row';

const aRisk = {
  cause: 'Beispiel: Mengen geschätzt statt gezählt',
  effect: 'Beispiel: der Nutzen bleibt aus',
  likelihood: 3,
  impact: 4,
  measure: null,
  responsibleRole: 'department-head',
  dueOn: null,
};

async function onRisk(team: Team, rest: string, body: (version: number) => object): Promise<Call> {
  const { path, owner } = await onProject(team, '/risks');
  await owner.post(path, aRisk);
  const { items, version } = (await owner.get(path)).as(riskListSchema);
  return { path: `${path}/${items[0]?.id ?? ''}${rest}`, owner, body: body(version) };
}

export const riskRows: Rows = {
  'get /api/projects/{projectId}/risks': reading(async (team) => {
    const { path, owner } = await onProject(team, '/risks');
    await owner.post(path, aRisk);
    return { path, owner, secret: aRisk.cause };
  }),
  'post /api/projects/{projectId}/risks': changing((team) =>
    onProject(team, '/risks', { body: aRisk }),
  ),
  'patch /api/projects/{projectId}/risks/{riskId}': changing((team) =>
    onRisk(team, '', (version) => ({ version, changes: { impact: 1 } })),
  ),
  'post /api/projects/{projectId}/risks/{riskId}/closure': changing((team) =>
    onRisk(team, '/closure', () => ({ reason: 'Beispiel: gezählt' })),
  ),
};
