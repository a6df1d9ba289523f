import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectSchema } from '@ki-kompass/domain';
import pg from 'pg';
import { startApi, type TestApi } from '../../support/api';
import { signInAs, type Client } from '../../support/client';
import { aClock } from '../../support/clock';
import { about, isKind, listen } from '../../support/live';
import { aMembership, aPerson, aSignedIn } from '../../support/people';
import { aProject } from '../../support/projects';
import { aTeam } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
/** As in the product: sessions are looked at again every 15 seconds. */
let api: TestApi;
/** The same database, where they are looked at again all the time. */
let brisk: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
  brisk = await startApi({ clock, database: api.database, beatMilliseconds: 100 });
});
afterAll(async () => {
  await brisk.close();
  await api.close();
});

describe('an open stream', () => {
  it('follows the rights of its person: another role, no role, no session', async () => {
    const team = await aTeam(brisk, ['it-coordinator']);
    const coordinator = team.client('it-coordinator');
    const project = await aProject(coordinator, { organisation: team.town });
    const person = await aPerson(brisk, { roles: ['cdo'], organisation: team.town });
    const [here, elsewhere] = [
      await signInAs(brisk, person.email),
      await signInAs(brisk, person.email),
    ];
    const [stream, signedOut] = [await listen(here), await listen(elsewhere)];
    const untouched = await listen(coordinator);

    await api.database.query('DELETE FROM membership WHERE person_id = $1', [person.id]);
    await aMembership(brisk, person, team.town, 'data-protection-officer');
    await elsewhere.delete('/api/session');
    await stream.heard(isKind('resync'));
    await signedOut.heard(isKind('ended'));
    await signedOut.over;

    await edit(coordinator, project.id, { estimatedTotalCents: 1_000_000 });
    await edit(coordinator, project.id, { title: 'Beispiel: danach' });
    await stream.heard(about(project));
    expect(stream.messages).not.toContainEqual(
      expect.objectContaining({ fieldGroup: 'economics' }),
    );
    expect(untouched.messages.filter(isKind('resync'))).toEqual([]);

    clock.set('2026-11-23T10:00:00+01:00');
    await stream.heard(isKind('ended'));
    await stream.over;
    await untouched.heard(isKind('ended'));
    clock.set('2026-11-22T10:00:00+01:00');
  });
});

describe('a change of the roles of a member', () => {
  const aMember = async () => {
    const admin = await aSignedIn(api, { roles: ['organisation-admin'] });
    const town = admin.person.organisation;
    const member = await aSignedIn(api, { roles: ['cdo'], organisation: town });
    const path = `/api/organisations/${town.id}/members/${member.person.id}`;
    return { admin: admin.client, town, path, stream: await listen(member.client) };
  };

  it('has their rights looked at at once, not only with the next sign of life', async () => {
    const { admin, path, stream } = await aMember();
    expect((await admin.patch(path, { grant: ['auditor'] })).status).toBe(200);
    await stream.heard(isKind('resync'));
    stream.forget();
    expect((await admin.patch(path, { end: ['auditor'] })).status).toBe(200);
    await stream.heard(isKind('resync'));
    stream.close();
  });

  it('tells them nothing more when they no longer belong to the organisation', async () => {
    const { admin, town, path, stream } = await aMember();
    expect((await admin.delete(path)).status).toBe(200);
    await stream.heard(isKind('resync'));
    const coordinator = await aSignedIn(api, { roles: ['it-coordinator'], organisation: town });
    const observer = await listen(coordinator.client);
    const project = await aProject(coordinator.client, { organisation: town });
    await observer.heard(about(project));
    expect(stream.messages.filter(isKind('changed'))).toEqual([]);
    for (const open of [stream, observer]) open.close();
  });
});

describe('a stream that is opened while the rights of its person are taken', () => {
  it('listens for what is left, from the beginning', async () => {
    clock.set('2026-11-22T10:00:00+01:00');
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    // The sign of life of the session is due, and has to wait: the rights are known by then.
    clock.set('2026-11-22T10:05:00+01:00');
    const holder = new pg.Client({ connectionString: api.database.ownerUrl });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM session WHERE person_id = $1 FOR UPDATE', [person.id]);
    const opening = listen(client);
    await someoneWaits();
    await api.database.query('DELETE FROM membership WHERE person_id = $1', [person.id]);
    await holder.query('COMMIT');
    await holder.end();
    const stream = await opening;
    await stream.heard(isKind('resync'));
    stream.close();
  });
});

async function someoneWaits(): Promise<void> {
  const end = Date.now() + 5_000;
  while (Date.now() < end) {
    const waiting = await api.database.query(
      `SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
       WHERE NOT granted AND datname = current_database()`,
    );
    if (waiting.length > 0) return;
  }
  throw new Error('Nothing waited for the lock.');
}

async function edit(client: Client, id: string, changes: object): Promise<void> {
  const { version } = (await client.get(`/api/projects/${id}`)).as(projectSchema);
  expect((await client.patch(`/api/projects/${id}`, { version, changes })).status).toBe(200);
}
