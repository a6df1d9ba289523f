import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  projectPageSchema,
  projectSorts,
  type ProjectPage,
  type ProjectRow,
  type ProjectSort,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { startApi, type TestApi } from '../../support/api';
import { signInAs, type Client } from '../../support/client';
import { aSignedIn, type TestOrganisation } from '../../support/people';
import { aDraft, aProject } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';

let api: TestApi;
let client: Client;
let town: TestOrganisation;

const titles = [
  'Übersicht',
  'Zebra',
  'apfel',
  'Äpfel',
  'Apfel',
  'Straße',
  'strasse',
  'ähnlich',
  'Öl',
  'Ofen',
];

/** Sixty drafts whose values repeat, so that the order within equal ones matters too. */
beforeAll(async () => {
  api = await startApi();
  const signedIn = await aSignedIn(api, { roles: ['it-coordinator'] });
  ({ client } = signedIn);
  town = signedIn.person.organisation;
  for (let n = 0; n < 60; n += 1) {
    const title = n % 10 === 9 ? null : `${titles[n % 10] ?? ''} ${String(Math.floor(n / 20))}`;
    const end = n % 3 === 0 ? null : `2027-0${String((n % 3) + 1)}-01`;
    await insertProject(town, {
      title,
      end,
      updatedAt: new Date(1_790_000_000_000 + (n % 7) * 1000),
    });
  }
});
afterAll(() => api.close());

describe('a list of sixty projects', () => {
  it.each(projectSorts)('shows each exactly once, page by page, sorted by %s', async (sort) => {
    const rows = await allPages(`sort=${sort}&limit=7`);
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(60);
    expect(rows).toEqual((await page(`sort=${sort}&limit=100`)).items);
    expect(rows.map(({ id }) => id)).toEqual(
      (await allPages(`sort=${opposite(sort)}&limit=9`)).map(({ id }) => id).toReversed(),
    );
  });

  it('sorts titles the German way, and unknown plans behind all others', async () => {
    const german = new Intl.Collator('de');
    const byTitle = (await allPages('sort=title&limit=25')).map(({ title }) => title ?? '');
    expect(byTitle).toEqual([...byTitle].sort((one, other) => german.compare(one, other)));
    const ends = (await allPages('sort=plannedEnd&limit=25')).map(({ plannedEnd }) => plannedEnd);
    expect(ends).toEqual(ends.toSorted((one, other) => (one ?? '9').localeCompare(other ?? '9')));
    expect(ends.at(-1)).toBeNull();
  });

  it('loses nothing when a project changes between two pages', async () => {
    const { items, nextCursor } = await page('sort=title&limit=30');
    await insertProject(town, { title: 'Aaa', end: null, updatedAt: new Date() });
    const rest = await allPages('sort=title&limit=30', nextCursor);
    const seen = [...items, ...rest].map(({ id }) => id);
    expect(new Set(seen).size).toBe(60);
    await api.database.query(`DELETE FROM project WHERE title = 'Aaa'`);
  });

  it.each([
    'nonsense',
    encoded(['x']),
    encoded(['x', 'y', 'z']),
    encoded(['infinity', 'not-an-id']),
    encoded([null, null]),
    encoded({ 0: 'x' }),
    encoded(['\0', newId()]),
    encoded(['\ud800', newId()]),
    encoded([`'; DROP TABLE project; --`, newId()]),
    encoded(['2027-13-45', newId()]),
    encoded([1e300, newId()]),
  ])('answers a cursor that somebody made up with 400 or a page: %s', async (cursor) => {
    for (const sort of projectSorts) {
      const answer = await client.get(`/api/projects?sort=${sort}&cursor=${cursor}`);
      expect([200, 400]).toContain(answer.status);
      if (answer.status === 400) {
        expect(problemOf(answer).errors).toMatchObject([{ field: 'cursor' }]);
      }
    }
  });

  it('refuses the cursor of another sorting, or takes it as it is', async () => {
    for (const one of projectSorts) {
      const { nextCursor } = await page(`sort=${one}&limit=7`);
      for (const other of projectSorts) {
        const answer = await client.get(`/api/projects?sort=${other}&cursor=${nextCursor ?? ''}`);
        expect([200, 400]).toContain(answer.status);
      }
    }
  });
});

describe('a filter', () => {
  async function aTownWithTwo() {
    const { client: coordinator, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const chatbot = await aProject(coordinator, {
      ...person,
      changes: { title: 'Beispiel: Chatbot', riskClass: 'transparency' },
    });
    const other = await aDraft(coordinator, {
      ...person,
      changes: { title: 'Beispiel: Akten', department: 'it', useCase: null, riskClass: 'high' },
    });
    const find = async (query: string) => {
      const answer = await coordinator.get(`/api/projects?${query}`);
      const { items } = answer.as(projectPageSchema);
      const counted = await coordinator.get(`/api/projects/count?${query}`);
      expect(counted.body).toEqual({ count: items.length });
      return items.map(({ id }) => id).sort();
    };
    return { find, chatbot, other, person };
  }

  it('finds what it says, and counts it', async () => {
    const { find, chatbot, other, person } = await aTownWithTwo();
    const both = [chatbot.id, other.id].sort();
    expect(await find('')).toEqual(both);
    expect(await find(`organisation=${person.organisation.id}`)).toEqual(both);
    expect(await find('phase=analysis')).toEqual(both);
    expect(await find('phase=pilot')).toEqual([]);
    expect(await find('status=draft')).toEqual([other.id]);
    expect(await find('status=active')).toEqual([chatbot.id]);
    expect(await find('riskClass=high')).toEqual([other.id]);
    expect(await find('department=it')).toEqual([other.id]);
    expect(await find('useCase=chatbot-citizen')).toEqual([chatbot.id]);
    expect(await find('department=it&status=active')).toEqual([]);
    expect(await find('search=chatBOT')).toEqual([chatbot.id]);
    expect(await find(`search=${chatbot.number ?? ''}`)).toEqual([chatbot.id]);
    expect(await find('search=')).toEqual(both);
  });

  it('never reaches into another town', async () => {
    const { find } = await aTownWithTwo();
    expect(await find(`organisation=${town.id}`)).toEqual([]);
    expect(await find('search=Zebra')).toEqual([]);
  });

  it.each(['100 % digital', 'Daten_Bank', `O'Hara "KI"`, String.raw`C:\neu`])(
    'finds signs of the search itself as they are: %s',
    async (title) => {
      const { client: coordinator, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
      const { id } = await aDraft(coordinator, { ...person, changes: { title } });
      await aDraft(coordinator, { ...person, changes: { title: '100 Prozent Daten-Bank' } });
      const sign = /[%_'"\\]/.exec(title)?.[0] ?? '';
      for (const search of [title, sign]) {
        const path = `/api/projects?search=${encodeURIComponent(search)}`;
        const { items } = (await coordinator.get(path)).as(projectPageSchema);
        expect(items.map((row) => row.id)).toEqual([id]);
      }
    },
  );

  it.each([
    ['phase=launch', 'not-possible'],
    ['status=gone', 'not-possible'],
    ['riskClass=harmless', 'not-possible'],
    ['organisation=bonn', 'not-a-uuid'],
    ['limit=101', 'too-large'],
    ['sort=number', 'not-possible'],
    ['colour=red', 'unknown-field'],
    [`search=${'x'.repeat(121)}`, 'too-large'],
  ])('is refused: %s', async (query, code) => {
    expect(refusal(await client.get(`/api/projects?${query}`))).toBe(`400 ${code}`);
  });
});

describe('whoever belongs to several towns', () => {
  it('sees the projects of all of them in one list', async () => {
    const one = await aSignedIn(api, { roles: ['it-coordinator'] });
    const other = await aSignedIn(api, { roles: ['it-coordinator'] });
    await aDraft(one.client, one.person);
    await aDraft(other.client, other.person);
    await api.database.query(
      `INSERT INTO membership (id, person_id, organisation_id, role, valid)
       VALUES ($1, $2, $3, 'auditor', '(,)')`,
      [newId(), one.person.id, other.person.organisation.id],
    );
    const { items } = (await one.client.get('/api/projects')).as(projectPageSchema);
    expect(items.map(({ organisation }) => organisation.id).sort()).toEqual(
      [one.person.organisation.id, other.person.organisation.id].sort(),
    );
  });
});

describe('who sees nothing of a town', () => {
  it.each(['netz@kompass.demo', 'angebot@dienstleister.demo', 'koordination@alfter.demo'])(
    '%s sees none of its projects',
    async (email) => {
      const stranger = await signInAs(api, email);
      const { items } = (await stranger.get('/api/projects?limit=100')).as(projectPageSchema);
      expect(items.filter(({ organisation }) => organisation.id === town.id)).toEqual([]);
      const [known] = (await page('limit=1')).items;
      for (const part of ['', '/checklist', '/gates', '/history']) {
        const answer = await stranger.get(`/api/projects/${known?.id ?? ''}${part}`);
        expect(refusal(answer)).toBe('404 not-found');
      }
    },
  );
});

function opposite(sort: ProjectSort): string {
  return sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
}

function encoded(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

async function page(query: string): Promise<ProjectPage> {
  return (await client.get(`/api/projects?${query}`)).as(projectPageSchema);
}

async function allPages(query: string, from: string | null = ''): Promise<ProjectRow[]> {
  const rows: ProjectRow[] = [];
  let cursor = from;
  while (cursor !== null) {
    const { items, nextCursor } = await page(query + (cursor === '' ? '' : `&cursor=${cursor}`));
    rows.push(...items);
    cursor = nextCursor;
  }
  return rows;
}

/** Past HTTP: sixty of them, with instants of our choice. */
async function insertProject(
  { id }: TestOrganisation,
  { title, end, updatedAt }: { title: string | null; end: string | null; updatedAt: Date },
): Promise<void> {
  await api.database.query(
    `INSERT INTO project (id, organisation_id, status, phase, version, title, data_categories,
       planned_analysis_end, estimated_total_is_assumption, created_at, updated_at,
       profile_changed_at)
     VALUES ($1, $2, 'draft', 'analysis', 1, $3, '{}', $4, true, $5, $5, $5)`,
    [newId(), id, title ?? '', end, updatedAt],
  );
}
