import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sessionSchema, setUpOfferSchema } from '@ki-kompass/domain';
import { startBuiltApplication } from '../../support/built-application.mjs';
import { Client } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { newPassword } from '../../support/invitations';
import { refusal } from '../../support/refusal';
import { cloneDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;

/** An installation without the demo: nobody is there yet. */
beforeAll(async () => {
  database = await cloneDatabase();
  await database.query('TRUNCATE person CASCADE');
});
afterAll(() => database.drop());

const link = /(http:\S+)\/einrichtung#([\w-]{43})\s/g;

describe('the first start', () => {
  it('prints a link that makes the first administrator, and later starts print none', async () => {
    const person = { email: 'kim@beispiel.example', displayName: 'Kim Beispiel' };
    const first = await startBuiltApplication(database, { demo: false });
    try {
      const [, address, token = ''] = [...first.output().matchAll(link)][0] ?? [];
      expect(address).toBe(first.url);
      expect(first.output().match(link)).toHaveLength(1);
      const stored = await database.query('SELECT * FROM set_up_link');
      expect(JSON.stringify(stored)).not.toContain(token);

      const nobody = new Client(first.url);
      const offer = (await nobody.post('/api/set-up/lookup', { token })).as(setUpOfferSchema);
      expect(offer.organisations.length).toBe(396 + 31);
      const bonn = offer.organisations.find(({ name }) => name === 'Bonn');
      const command = { token, ...person, password: newPassword, organisationId: bonn?.id };

      expect(refusal(await nobody.post('/api/set-up', { ...command, token: 'x' }))).toBe(
        '404 link-unknown',
      );
      const easy = { ...command, email: 'kim.beispiel@beispiel.example' };
      const answer = await nobody.post('/api/set-up', { ...easy, password: easy.email });
      expect(refusal(answer)).toBe('422 password-is-email');

      const answers = await Promise.all([
        nobody.post('/api/set-up', command),
        nobody.post('/api/set-up', { ...command, email: 'robin@beispiel.example' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
      const lost = answers.filter(({ status }) => status === 422);
      expect(lost.map(refusal)).toEqual(['422 set-up-done']);

      const won = answers.find(({ status }) => status === 204);
      const cookie = won?.headers.getSetCookie()[0]?.split(';', 1)[0];
      const signedIn = new Client(first.url, cookie);
      const session = (await signedIn.get('/api/session')).as(sessionSchema);
      const roles = session.signedIn && session.memberships.map(({ role }) => role).sort();
      expect(roles).toEqual(['network-admin', 'organisation-admin']);
      for (const { organisation } of session.signedIn ? session.memberships : []) {
        const chain = { organisationId: organisation.id };
        expect(await checkChain(database, chain)).toEqual({ length: 1, faults: [] });
      }
      expect(refusal(await nobody.post('/api/set-up/lookup', { token }))).toBe('422 set-up-done');
    } finally {
      await first.stop();
    }
    const second = await startBuiltApplication(database, { demo: false });
    await second.stop();
    expect(second.output()).not.toContain('einrichtung');
  });

  it('prints another link at each start, and all of them work until they are seven days old', async () => {
    await database.query('TRUNCATE person CASCADE');
    const tokens: string[] = [];
    for (let start = 0; start < 2; start += 1) {
      const application = await startBuiltApplication(database, { demo: false });
      await application.stop();
      tokens.push([...application.output().matchAll(link)][0]?.[2] ?? '');
    }
    expect(new Set(tokens).size).toBe(2);
    const last = await startBuiltApplication(database, { demo: false });
    try {
      const nobody = new Client(last.url);
      for (const token of tokens) {
        expect((await nobody.post('/api/set-up/lookup', { token })).status).toBe(200);
      }
      await database.query(`UPDATE set_up_link SET expires_at = $1`, [new Date()]);
      const answer = await nobody.post('/api/set-up/lookup', { token: tokens[0] });
      expect(refusal(answer)).toBe('422 set-up-expired');
    } finally {
      await last.stop();
    }
  });
});
