import { checklistOfferSchema, dayOf } from '@ki-kompass/domain';
import { anOwnBody, anOwnItem, ownItemsPath } from '../own-items';
import type { Team } from '../team';
import { onProject } from './projects';
import { changing, reading, type Call, type Rows } from './row';

const today = () => dayOf(new Date());

async function onOwnItem(team: Team, rest: string, body: object): Promise<Call> {
  const owner = team.client('it-coordinator');
  const { id } = await anOwnItem(owner, team.town, {}, { validFrom: today() });
  return { path: `${ownItemsPath(team.town)}/${id}${rest}`, owner, body };
}

async function onOffer(team: Team) {
  const { path, owner } = await onProject(team, '/checklist-version');
  await anOwnItem(owner, team.town, {}, { validFrom: today() });
  const { offer } = (await owner.get(path)).as(checklistOfferSchema);
  return { path, owner, body: { reference: offer?.reference ?? '' } };
}

export const ownItemRows: Rows = {
  'get /api/organisations/{organisationId}/own-items': reading(async (team) => {
    const owner = team.client('it-coordinator');
    const de = `Beispiel: eigener Punkt von ${team.town.name}`;
    await anOwnItem(owner, team.town, { de }, { validFrom: today() });
    return { path: ownItemsPath(team.town), owner, secret: de };
  }),
  // A newer version of a checklist is offered because the town has added to it meanwhile.
  'get /api/projects/{projectId}/checklist-version': reading(async (team) => {
    const { path, owner, body } = await onOffer(team);
    return { path, owner, secret: body.reference };
  }),
  'post /api/projects/{projectId}/checklist-version': changing((team) => onOffer(team)),
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
