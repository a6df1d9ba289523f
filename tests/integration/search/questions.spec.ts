import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { searchAnswerSchema, type SearchAnswer } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { aSignedIn, type TestPerson } from '../../support/people';
import { aProject } from '../../support/projects';
import { problemOf } from '../../support/refusal';
import { aTownOfTheRegister } from '../../support/register';

const soest = '05974040';

let api: TestApi;
let client: Client;
let person: TestPerson;

beforeAll(async () => {
  api = await startApi();
  ({ client, person } = await aSignedIn(api, { roles: ['it-coordinator'] }));
});
afterAll(() => api.close());

describe('a question', () => {
  it.each([
    `'; DROP TABLE search_document; --`,
    `" OR 1=1`,
    `%_\\%`,
    `a:* & !b | (c <-> d)`,
    `'quote''s`,
    '<script>alert(1)</script>',
    '½ ² Ⅷ 東京 مرحبا',
    '𝕊𝕖𝕒𝕣𝕔𝕙 🙂🙂',
    'x'.repeat(120),
    'wort '.repeat(24).trim(),
    'der die das und oder',
    '--',
  ])('%s gets an answer', async (question) => {
    const { items, counts } = await ask(question);
    expect(items.length).toBeLessThanOrEqual(Object.values(counts).reduce((a, b) => a + b, 0));
  });

  it('of fillers or signs alone finds nothing', async () => {
    for (const question of ['der die das', '%%%%', '__', '??']) {
      expect(await ask(question)).toMatchObject({ items: [] });
    }
  });

  it.each([
    ['', 'too short'],
    ['a', 'too short'],
    ['   a   ', 'too short'],
    ['x'.repeat(121), 'too long'],
  ])('"%s" is %s', async (question) => {
    const answer = await client.get(`/api/search?q=${encodeURIComponent(question)}`);
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors[0]?.field).toBe('q');
  });

  it.each([
    'q=ab%00',
    'q=ab&kind=person',
    'q=ab&limit=0',
    'q=ab&limit=51',
    'q=ab&other=1',
    'q=a&q=b',
    '',
  ])('of ?%s is refused', async (query) => {
    expect(problemOf(await client.get(`/api/search?${query}`)).status).toBe(400);
  });
});

describe('an answer', () => {
  it('has at most as many of each kind as wanted, and counts all of them', async () => {
    const answer = await ask('Kreis Stadt', '&limit=3');
    const municipalities = answer.items.filter(({ kind }) => kind === 'municipality');
    expect(municipalities).toHaveLength(3);
    expect(answer.counts.municipality).toBeGreaterThan(100);
  });

  it('of one kind still counts the others', async () => {
    const everything = await ask('Übersetzung');
    const municipalities = await ask('Übersetzung', '&kind=municipality');
    expect(municipalities).toEqual({ items: [], counts: everything.counts });
  });

  it('counts and shows nothing of the catalogue that is not in force', async () => {
    const before = await ask('Wohngeld', '&limit=50');
    const hit = before.items.find(({ kind }) => kind === 'use-case');
    const key = hit?.kind === 'use-case' ? hit.key : '';
    await api.database.query(
      `UPDATE content SET valid = '[2999-01-01,)' WHERE catalogue = 'use-cases' AND key = $1`,
      [key],
    );
    const after = await ask('Wohngeld', '&limit=50');
    expect(after.counts['use-case']).toBe(before.counts['use-case'] - 1);
    expect(after.items).toHaveLength(before.items.length - 1);
  });

  it('shows where it was found as places in the text, never as HTML', async () => {
    const changes = { title: 'Auskunft <b>fett</b>', goal: 'Der <i>Zauberlehrling</i> hilft.' };
    const { id } = await aProject(client, { organisation: person.organisation, changes });
    const { items } = await ask('Zauberlehrling fett');
    const hit = items.find((item) => item.kind === 'project' && item.id === id);
    expect(hit).toMatchObject({
      title: { text: 'Auskunft <b>fett</b>', marks: [[12, 16]] },
      snippet: { text: 'Der <i>Zauberlehrling</i> hilft.', marks: [[7, 21]] },
      organisation: { name: person.organisation.name },
      status: 'active',
      phase: 'analysis',
    });
  });

  it('has what has all of the words before what has some of them', async () => {
    const titles = ['Kobaltblau', 'Kobaltblau und Ultramarin', 'Ultramarin'];
    for (const title of titles) {
      await aProject(client, { organisation: person.organisation, changes: { title } });
    }
    const { items } = await ask('Ultramarin Kobaltblau');
    const found = items.map((hit) => (hit.kind === 'project' ? hit.title?.text : hit.kind));
    expect(found[0]).toBe('Kobaltblau und Ultramarin');
    expect(found).toHaveLength(3);
  });

  it('has a hit in the title before one in the text, and the exact number first', async () => {
    const wish = { organisation: person.organisation };
    const inText = await aProject(client, { ...wish, changes: { goal: 'Ein Seepferdchen.' } });
    const inTitle = await aProject(client, { ...wish, changes: { title: 'Seepferdchen' } });
    const ids = async (question: string) =>
      (await ask(question)).items.map((hit) => (hit.kind === 'project' ? hit.id : hit.kind));
    expect(await ids('Seepferdchen')).toEqual([inTitle.id, inText.id]);
    expect(await ids(inText.number ?? '')).toEqual([inText.id]);
  });

  it('knows a number with any letters, those that read like an umlaut included', async () => {
    const organisation = await aTownOfTheRegister(api, soest);
    const { client: colleague } = await aSignedIn(api, { roles: ['it-coordinator'], organisation });
    const { id, number } = await aProject(colleague, { organisation });
    expect(number).toMatch(/^SOE-/);
    for (const question of [number ?? '', (number ?? '').replaceAll('-', '')]) {
      const answer = await colleague.get(`/api/search?q=${question}`);
      expect(answer.as(searchAnswerSchema).items).toMatchObject([{ kind: 'project', id }]);
    }
  });
});

async function ask(question: string, more = ''): Promise<SearchAnswer> {
  const answer = await client.get(`/api/search?q=${encodeURIComponent(question)}${more}`);
  return answer.as(searchAnswerSchema);
}
