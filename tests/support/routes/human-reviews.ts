import { aProject, passGate } from '../projects';
import type { Team } from '../team';
import { changing, reading, type Call, type Rows } from './row';

const output = 'Beispiel: nur für eigene Augen';
const review = {
  output,
  reviewedOn: '2026-01-05',
  reviewerRole: 'department-head',
  result: 'confirmed',
};
const batch = { reviews: [review] };

async function onPilot(team: Team, rest = ''): Promise<Call> {
  const owner = team.client('it-coordinator');
  const { id } = await aProject(owner, { organisation: team.town });
  await passGate(team, id, 'g1');
  return { path: `/api/projects/${id}/human-reviews${rest}`, owner };
}

/** Routes about the checks of outputs in pilot and operation. */
export const humanReviewRows: Rows = {
  'get /api/projects/{projectId}/human-reviews': reading(async (team) => {
    const call = await onPilot(team);
    await call.owner.post(call.path, batch);
    return { ...call, secret: output };
  }),
  'post /api/projects/{projectId}/human-reviews': changing(async (team) => ({
    ...(await onPilot(team)),
    body: batch,
  })),
  'put /api/projects/{projectId}/human-reviews/outputs': changing(async (team) => ({
    ...(await onPilot(team, '/outputs')),
    body: { month: '2026-01', outputs: 12 },
  })),
  'get /api/projects/{projectId}/human-reviews/sample': reading((team) =>
    onPilot(team, '/sample?seed=1&size=5'),
  ),
};
