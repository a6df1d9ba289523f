import { awardViewSchema } from '@ki-kompass/domain';
import { aProject, passGate } from '../projects';
import type { Team } from '../team';
import { changing, reading, type Call, type Rows } from './row';

const reference = 'Beispiel: Vergabeakte 4711';
const award = {
  route: 'direct',
  reason: '',
  reference,
  awardedOn: null,
  providerName: null,
  estimatedNetCents: 1_000_000,
  finalNetCents: null,
};

async function onPilot(team: Team): Promise<Call & { readonly body: object }> {
  const owner = team.client('it-coordinator');
  const { id } = await aProject(owner, { organisation: team.town });
  await passGate(team, id, 'g1');
  const path = `/api/projects/${id}/awards/pilot.award`;
  const { version } = (await owner.get(path)).as(awardViewSchema);
  return { path, owner, body: { version, ...award } };
}

export const awardRows: Rows = {
  'get /api/projects/{projectId}/awards/{item}': reading(async (team) => {
    const { path, owner, body } = await onPilot(team);
    await owner.put(path, body);
    return { path, owner, secret: reference };
  }),
  'put /api/projects/{projectId}/awards/{item}': changing(onPilot),
};
