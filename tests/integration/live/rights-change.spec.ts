import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { signInAs, type Client } from '../../support/client';
import { aClock } from '../../support/clock';
import { about, isKind, listen } from '../../support/live';
import { aMembership, aPerson, aSignedIn } from '../../support/people';
import { aProject } from '../../support/projects';
import { aTeam } from '../../support/team';

/** Sessions are looked at again every 15 seconds. */
const soon = 18_000;
const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

describe('an open stream', () => {
  it('follows the rights of its person: another role, no role, no session', async () => {
    const team = await aTeam(api, ['it-coordinator']);
    const coordinator = team.client('it-coordinator');
    const project = await aProject(coordinator, { organisation: team.town });
    const person = await aPerson(api, { roles: ['cdo'], organisation: team.town });
    const [here, elsewhere] = [
      await signInAs(api, person.email),
      await signInAs(api, person.email),
    ];
    const [stream, signedOut] = [await listen(here), await listen(elsewhere)];
    const untouched = await listen(coordinator);

    await api.database.query('DELETE FROM membership WHERE person_id = $1', [person.id]);
    await aMembership(api, person, team.town, 'data-protection-officer');
    await elsewhere.delete('/api/session');
    await stream.heard(isKind('resync'), soon);
    await signedOut.heard(isKind('ended'), soon);
    await signedOut.over;

    await edit(coordinator, project.id, { estimatedTotalCents: 1_000_000 });
    await edit(coordinator, project.id, { title: 'Beispiel: danach' });
    await stream.heard(about(project));
    expect(stream.messages).not.toContainEqual(
      expect.objectContaining({ fieldGroup: 'economics' }),
    );
    expect(untouched.messages.filter(isKind('resync'))).toEqual([]);

    clock.set('2026-11-23T10:00:00+01:00');
    await stream.heard(isKind('ended'), soon);
    await stream.over;
    await untouched.heard(isKind('ended'), soon);
  }, 60_000);
});

describe('an event about memberships', () => {
  it('has the rights of the person looked at at once', async () => {
    clock.set('2026-11-22T10:00:00+01:00');
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const stream = await listen(client);
    await aMembership(api, person, person.organisation, 'auditor');
    await api.database.query(
      `INSERT INTO audit_event (id, organisation_id, project_id, seq, field_group, type, actor_id,
         actor_role, recorded_at, effective_on, changes, previous_hash, hash)
       VALUES (gen_random_uuid(), $1, NULL, 1, 'people', 'membership.changed', $2, 'cdo', now(),
         '2026-11-22', $3, NULL, '')`,
      [
        person.organisation.id,
        person.id,
        JSON.stringify({ [`memberships/${person.id}/auditor`]: [null, {}] }),
      ],
    );
    await stream.heard(isKind('resync'));
    stream.close();
  });
});

async function edit(client: Client, id: string, changes: object): Promise<void> {
  const { version } = (await client.get(`/api/projects/${id}`)).as(projectSchema);
  expect((await client.patch(`/api/projects/${id}`, { version, changes })).status).toBe(200);
}
