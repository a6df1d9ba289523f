import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { startWithCache, type TestCache } from '../../support/caching';
import { Client } from '../../support/client';
import { expectFaults } from '../../support/expect-faults';
import { whileClosed } from '../../support/lost-connections';
import { aProject } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let cache: TestCache;
let team: Team;
let computed = 0;

beforeAll(async () => {
  expectFaults();
  api = await startApi();
  cache = await startWithCache(api);
  team = await aTeam(api, ['it-coordinator']);
});
afterAll(async () => {
  await cache.close();
  await api.close();
});

interface Question {
  readonly role?: Role;
  readonly day?: string;
  readonly query?: object;
}

/** Asks as somebody with this role; the answer says how often something has been computed. */
function ask(name: string, { role = 'cdo', day = '2026-11-22', query = {} }: Question = {}) {
  const memberships = [{ organisationId: team.town.id, role }];
  // Another person every time: only the memberships count.
  const actor = { personId: crypto.randomUUID(), memberships };
  return cache.get({ name, actor, query, day }, () => Promise.resolve((computed += 1)));
}

async function dropped(name: string, before: number): Promise<void> {
  for (const end = Date.now() + 5_000; (await ask(name)) === before;) {
    if (Date.now() > end) throw new Error('The answer was never dropped.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('an answer', () => {
  it('is computed once for all with the same memberships', async () => {
    const first = await ask('shared');
    expect(await Promise.all([ask('shared'), ask('shared')])).toEqual([first, first]);
  });

  it('is computed once for those who ask at the same time', async () => {
    const before = computed;
    const all = await Promise.all(Array.from({ length: 50 }, () => ask('crowd')));
    expect(new Set(all)).toEqual(new Set([before + 1]));
  });

  it('is another for other memberships, another question or another day', async () => {
    const answers = [
      await ask('own'),
      await ask('own', { role: 'auditor' }),
      await ask('own', { query: { phase: 'pilot' } }),
      await ask('own', { day: '2026-11-23' }),
      await ask('other'),
    ];
    expect(new Set(answers).size).toBe(answers.length);
  });

  it('that could not be computed is asked for again', async () => {
    const actor = { personId: crypto.randomUUID(), memberships: [] };
    const question = { name: 'failing', actor, query: {}, day: '2026-11-22' };
    await expect(cache.get(question, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get(question, () => Promise.resolve('yes'))).toBe('yes');
  });

  it('is dropped when another process commits a change', async () => {
    const before = await ask('elsewhere');
    await aProject(team.client('it-coordinator'), { organisation: team.town });
    await dropped('elsewhere', before);
  });

  it('is dropped at once for whoever changed something through this process', async () => {
    const client = new Client(cache.url, team.client('it-coordinator').cookie);
    const before = await ask('own change');
    await aProject(client, { organisation: team.town });
    expect(await ask('own change')).not.toBe(before);
  });

  it('begun before a change is not kept after it', async () => {
    const client = new Client(cache.url, team.client('it-coordinator').cookie);
    const actor = { personId: crypto.randomUUID(), memberships: [] };
    const question = { name: 'race', actor, query: {}, day: '2026-11-22' };
    let finish: (answer: string) => void = () => undefined;
    const slow = cache.get(question, () => new Promise<string>((done) => (finish = done)));
    await aProject(client, { organisation: team.town });
    const fresh = cache.get(question, () => Promise.resolve('after'));
    finish('before');
    expect([await slow, await fresh]).toEqual(['before', 'after']);
    expect(await cache.get(question, () => Promise.resolve('again'))).toBe('after');
  });

  it('is never kept while nobody would tell of changes', async () => {
    const before = await ask('deaf');
    await whileClosed(api.database, async () => {
      await dropped('deaf', before);
      expect(await ask('deaf')).not.toBe(await ask('deaf'));
    });
    const heardAgain = async () => (await ask('deaf')) === (await ask('deaf'));
    for (const end = Date.now() + 10_000; !(await heardAgain());) {
      if (Date.now() > end) throw new Error('It never listened again.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
});
