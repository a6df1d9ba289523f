import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { incidentListSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aProject, passGate } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('an instant out of the calendar, or of a year that nobody means', () => {
  it('is refused in an incident, and the incidents stay readable', async () => {
    const team = await aTeam(api, ['it-coordinator']);
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, { organisation: team.town });
    const path = `/api/projects/${id}/incidents`;
    const incident = {
      occurredAt: null,
      noticedAt: '2026-01-01T08:00:00Z',
      severity: 'low',
      description: 'Beispiel: eine verwechselte Antwort',
      reportDuty: 'undecided',
      reportReason: null,
    };
    for (const day of ['0000-01-01', '0026-11-27']) {
      const changes = { occurredAt: `${day}T00:00:00+01:00` };
      const answer = await client.post(path, { ...incident, ...changes });
      expect(refusal(answer)).toBe('400 not-a-date');
    }
    expect((await client.get(path)).as(incidentListSchema).items).toEqual([]);
  });

  it.each(['0000-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00'])(
    'is refused for a sample of reviews: %s',
    async (asOf) => {
      const team = await aTeam(api, ['it-coordinator', 'executive-board', 'auditor']);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
      await passGate(team, id, 'g1');
      const wish = new URLSearchParams({ seed: '1', size: '5', asOf });
      const path = `/api/projects/${id}/human-reviews/sample?${wish.toString()}`;
      expect(refusal(await team.client('auditor').get(path))).toBe('400 not-a-date');
    },
  );
});
