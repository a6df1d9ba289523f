import { dayOf } from '@ki-kompass/domain';
import { anOwnBody, anOwnItem, ownItemsPath } from '../own-items';
import type { Team } from '../team';
import { changing, reading, type Call, type Rows } from './row';

const today = () => dayOf(new Date());

async function onOwnItem(team: Team, rest: string, body: object): Promise<Call> {
  const owner = team.client('it-coordinator');
  const { id } = await anOwnItem(owner, team.town, {}, { validFrom: today() });
  return { path: `${ownItemsPath(team.town)}/${id}${rest}`, owner, body };
}

export const ownItemRows: Rows = {
  'get /api/organisations/{organisationId}/own-items': reading(async (team) => {
    const owner = team.client('it-coordinator');
    const de = `Beispiel: eigener Punkt von ${team.town.name}`;
    await anOwnItem(owner, team.town, { de }, { validFrom: today() });
    return { path: ownItemsPath(team.town), owner, secret: de };
  }),
  'post /api/organisations/{organisationId}/own-items': changing((team) =>
    Promise.resolve({
      path: ownItemsPath(team.town),
      owner: team.client('it-coordinator'),
      body: { checklist: 'pilot', validFrom: today(), body: anOwnBody },
    }),
  ),
  'post /api/organisations/{organisationId}/own-items/{ownItemId}/versions': changing((team) =>
    onOwnItem(team, '/versions', { basedOn: 1, validFrom: today(), body: anOwnBody }),
  ),
  'post /api/organisations/{organisationId}/own-items/{ownItemId}/retirement': changing((team) =>
    onOwnItem(team, '/retirement', { basedOn: 1, lastDay: today() }),
  ),
};
