import type { Team } from '../team';
import { changing, forEveryone, reading, type Rows } from './row';

const administratorOf = (team: Team) => team.client('organisation-admin');

export const organisationRows: Rows = {
  // A town of the register, so that its own people and everybody else can ask about it.
  'get /api/municipalities/{ags}/nearby-projects': forEveryone((team) =>
    Promise.resolve({
      path: '/api/municipalities/05314000/nearby-projects',
      owner: team.client('it-coordinator'),
    }),
  ),
  'get /api/organisations/{organisationId}/people': reading((team) =>
    Promise.resolve({
      path: `/api/organisations/${team.town.id}/people`,
      owner: team.client('it-coordinator'),
      secret: team.person('it-coordinator').displayName,
    }),
  ),
  'get /api/organisations/{organisationId}/value-limits': reading(async (team) => {
    const source = `Beispiel: § 5 Hauptsatzung ${team.town.name}`;
    const path = `/api/organisations/${team.town.id}/value-limits`;
    await administratorOf(team).post(path, aLimit(source));
    return { path, owner: administratorOf(team), secret: source };
  }),
  'get /api/organisations/{organisationId}/local-rules': reading(async (team) => {
    const source = `Beispiel: Dienstanweisung ${team.town.name}`;
    const path = `/api/organisations/${team.town.id}/local-rules`;
    await administratorOf(team).post(path, aRule(source));
    return { path, owner: administratorOf(team), secret: source };
  }),
  'post /api/organisations/{organisationId}/local-rules': changing((team) =>
    Promise.resolve({
      path: `/api/organisations/${team.town.id}/local-rules`,
      body: aRule('Beispiel: Dienstanweisung'),
      owner: administratorOf(team),
    }),
  ),
  'post /api/organisations/{organisationId}/value-limits': changing((team) =>
    Promise.resolve({
      path: `/api/organisations/${team.town.id}/value-limits`,
      body: aLimit('Beispiel: § 5 Hauptsatzung'),
      owner: administratorOf(team),
    }),
  ),
};

function aLimit(source: string) {
  return { amountCents: 5_000_000, validFrom: '2026-01-01', source };
}

function aRule(source: string) {
  return { kind: 'condition-late', value: 10, validFrom: '2026-01-01', source };
}
