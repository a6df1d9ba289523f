import { incidentListSchema } from '@ki-kompass/domain';
import type { Team } from '../team';
import { onProject } from './projects';
import { changing, reading, type Call, type Rows } from './row';

const anIncident = {
  occurredAt: null,
  noticedAt: '2026-01-01T08:00:00Z',
  severity: 'low',
  description: 'Beispiel: eine verwechselte Antwort',
  reportDuty: 'no',
  reportReason: 'Beispiel: kein Risiko',
};

/** An incident with a measure, made for one row. */
async function onIncident(
  team: Team,
  rest: string,
  body?: (version: number) => object,
): Promise<Call> {
  const { path, owner } = await onProject(team, '/incidents');
  await owner.post(path, anIncident);
  const { items } = (await owner.get(path)).as(incidentListSchema);
  const [incident] = items;
  const place = `${path}/${incident?.id ?? ''}`;
  if (rest === '/measures/completion') {
    await owner.post(`${place}/measures`, aMeasure);
    const after = (await owner.get(path)).as(incidentListSchema);
    const id = after.items[0]?.measures[0]?.id ?? '';
    return { path: `${place}/measures/${id}/completion`, owner, body: {} };
  }
  const { version } = (await owner.get(path)).as(incidentListSchema);
  return { path: `${place}${rest}`, owner, ...(body && { body: body(version) }) };
}

const aMeasure = { text: 'Beispiel: Vorlage sperren', responsibleRole: 'it-head', dueOn: null };

export const incidentRows: Rows = {
  'get /api/projects/{projectId}/incidents': reading(async (team) => {
    const { path, owner } = await onProject(team, '/incidents');
    await owner.post(path, anIncident);
    return { path, owner, secret: anIncident.description };
  }),
  'post /api/projects/{projectId}/incidents': changing((team) =>
    onProject(team, '/incidents', { body: anIncident }),
  ),
  'patch /api/projects/{projectId}/incidents/{incidentId}': changing((team) =>
    onIncident(team, '', (version) => ({ version, changes: { severity: 'high' } })),
  ),
  'post /api/projects/{projectId}/incidents/{incidentId}/report': changing((team) =>
    onIncident(team, '/report', () => ({ reportedAt: '2026-01-02T08:00:00Z' })),
  ),
  'post /api/projects/{projectId}/incidents/{incidentId}/closure': changing((team) =>
    onIncident(team, '/closure', () => ({ lesson: 'Beispiel: Vorlagen prüfen' })),
  ),
  'post /api/projects/{projectId}/incidents/{incidentId}/measures': changing((team) =>
    onIncident(team, '/measures', () => aMeasure),
  ),
  'post /api/projects/{projectId}/incidents/{incidentId}/measures/{measureId}/completion': changing(
    (team) => onIncident(team, '/measures/completion'),
  ),
};
