import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectSchema } from '@ki-kompass/domain';
import pg from 'pg';
import { startApi, type TestApi } from '../../support/api';
import { Client, password } from '../../support/client';
import { newPassword } from '../../support/invitations';
import { untilSoManyWait } from '../../support/lock-waiters';
import { aSignedIn } from '../../support/people';
import { aProject } from '../../support/projects';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('somebody whose role ends while their change waits for the project', () => {
  it('changes nothing and reads nothing of it', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id, version } = await aProject(client, person);
    const holder = new pg.Client({ connectionString: api.database.ownerUrl });
    await holder.connect();
    try {
      await holder.query('BEGIN');
      await holder.query('SELECT FROM project WHERE id = $1 FOR UPDATE', [id]);
      const changes = { goal: 'Beispiel: zu spät' };
      const waiting = client.patch(`/api/projects/${id}`, { version, changes });
      await untilSoManyWait(api, 1);
      await api.database.query(
        `UPDATE membership SET valid = '[2020-01-01,2020-02-01)' WHERE person_id = $1`,
        [person.id],
      );
      await holder.query('COMMIT');
      const answer = await waiting;
      expect(answer.status).toBe(403);
      expect(answer.body).toEqual(expect.objectContaining({ code: 'forbidden', errors: [] }));
    } finally {
      await holder.end();
    }
    const { client: colleague } = await aSignedIn(api, {
      roles: ['it-coordinator'],
      organisation: person.organisation,
    });
    const { profile } = (await colleague.get(`/api/projects/${id}`)).as(projectSchema);
    expect(profile.goal).not.toBe('Beispiel: zu spät');
  });
});

describe('whoever signs in with the old password while it is being changed', () => {
  it('is out when the change is made', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const nobody = new Client(api.url);
    const attempts = Array.from({ length: 8 }, () =>
      nobody.post('/api/session', { email: person.email, password }),
    );
    const command = { currentPassword: password, newPassword };
    expect((await client.put('/api/account/password', command)).status).toBe(204);
    const cookies = (await Promise.all(attempts)).flatMap(({ headers }) => headers.getSetCookie());
    for (const cookie of cookies) {
      const late = new Client(api.url, cookie.split(';', 1)[0]);
      expect((await late.get('/api/my-work/count')).status).toBe(401);
    }
    expect((await client.get('/api/my-work/count')).status).toBe(200);
  });
});
