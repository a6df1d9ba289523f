import { waiversSchema } from '@ki-kompass/domain';
import type { Client } from '../client';
import { aProject, itemOf } from '../projects';
import type { Team } from '../team';
import { changing, reading, type Call, type Rows } from './row';

const reason = 'Beispiel: nicht nötig.';

async function onItem(team: Team) {
  const owner = team.client('it-coordinator');
  const { id } = await aProject(owner, { organisation: team.town });
  const item = await itemOf(owner, id, 'needs-analysis.risk-class');
  return { path: `/api/projects/${id}/waivers`, body: { itemId: item.id, reason }, owner };
}

/** A waiver that waits for its answer. @param owner who sends the call */
async function onWaiver(team: Team, rest: string, owner: Client, body: object): Promise<Call> {
  const requested = await onItem(team);
  const sent = await requested.owner.post(requested.path, requested.body);
  const [waiver] = sent.as(waiversSchema).items;
  return { path: `${requested.path}/${waiver?.id ?? ''}${rest}`, owner, body };
}

export const waiverRows: Rows = {
  'get /api/projects/{projectId}/waivers': reading(async (team) => {
    const { path, owner } = await onItem(team);
    return { path, owner, secret: 'mayRequestFor' };
  }),
  'post /api/projects/{projectId}/waivers': changing(onItem),
  'post /api/projects/{projectId}/waivers/{waiverId}/decision': changing((team) =>
    onWaiver(team, '/decision', team.client('executive-board'), { result: 'granted' }),
  ),
  'post /api/projects/{projectId}/waivers/{waiverId}/withdrawal': changing((team) =>
    onWaiver(team, '/withdrawal', team.client('it-coordinator'), {}),
  ),
};
