import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApi, type TestApi } from '../../support/api';
import { untilSoManyWait } from '../../support/lock-waiters';
import { aProject, passGate } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('one key for a review, an award and an incident at once', () => {
  it('lets the first through and refuses the others, and nobody waits for each other', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, { organisation: team.town });
    await passGate(team, id, 'g1');
    const key = { idempotencyKey: 'one-key-for-two' };
    const holder = new pg.Client({ connectionString: api.database.ownerUrl });
    await holder.connect();
    try {
      await holder.query('BEGIN');
      await holder.query('SELECT FROM project WHERE id = $1 FOR UPDATE', [id]);
      const review = client.post(`/api/projects/${id}/human-reviews`, reviews, key);
      await untilSoManyWait(api, 1);
      const awarding = client.put(`/api/projects/${id}/awards/pilot.award`, award, key);
      const incident = client.post(`/api/projects/${id}/incidents`, anIncident, key);
      await untilSoManyWait(api, 3);
      await holder.query('COMMIT');
      expect((await review).status).toBe(201);
      expect(refusal(await awarding)).toBe('422 key-used-for-something-else');
      expect(refusal(await incident)).toBe('422 key-used-for-something-else');
    } finally {
      await holder.end();
    }
  });
});

const reviews = {
  reviews: [
    {
      output: 'Beispiel: Antwort 1',
      reviewedOn: '2026-01-05',
      reviewerRole: 'department-head',
      result: 'confirmed',
    },
  ],
};

const award = {
  version: 1,
  route: 'direct',
  reason: '',
  reference: 'Beispiel: Vergabeakte 4711',
  awardedOn: null,
  providerName: null,
  estimatedNetCents: 1_000_000,
  finalNetCents: null,
};

const anIncident = {
  occurredAt: null,
  noticedAt: '2026-01-01T08:00:00Z',
  severity: 'low',
  description: 'Beispiel: eine verwechselte Antwort',
  reportDuty: 'undecided',
  reportReason: null,
};
