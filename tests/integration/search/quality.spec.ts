import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { searchAnswerSchema, type SearchHit } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { signInAs, type Client } from '../../support/client';
import { aMembership, aSignedIn, aTown } from '../../support/people';
import { aProject } from '../../support/projects';
import { writtenProjects } from './quality-projects';
import { qualityQueries, type QualityQuery } from './quality-queries';

/** Of the things that a question should find, the share that is among the first ten. */
const goal = 0.9;

let api: TestApi;
let client: Client;
const ids = new Map<string, string>();
const numbers = new Map<string, string>();

/** Sixty projects in six towns, read by somebody who coordinates all of them. */
beforeAll(async () => {
  api = await startApi();
  const { person } = await aSignedIn(api, { roles: ['it-coordinator'] });
  const towns = [person.organisation];
  while (towns.length < 6) {
    const town = await aTown(api);
    await aMembership(api, person, town, 'it-coordinator');
    towns.push(town);
  }
  client = await signInAs(api, person.email);
  for (const [index, { name, useCase, ...fields }] of writtenProjects.entries()) {
    const organisation = towns[index % towns.length] ?? person.organisation;
    const changes = { ...fields, useCase: { key: useCase, version: 1 } };
    const project = await aProject(client, { organisation, changes });
    ids.set(name, project.id);
    numbers.set(name, project.number ?? '');
  }
});
afterAll(() => api.close());

describe('sixty questions over register, use cases and sixty projects', () => {
  it('find what they mean among the first ten', async () => {
    expect([writtenProjects, qualityQueries].map(({ length }) => length)).toEqual([60, 60]);
    const results: Result[] = [];
    for (const query of qualityQueries) results.push(await ask(query));
    const recall = sum(results.map((result) => result.recall)) / results.length;
    report(recall, results);
    expect(recall).toBeGreaterThanOrEqual(goal);
  });

  it('have the thing itself at the very top when its number or name is asked', async () => {
    const first = async (question: string) => keyOf((await hits(question))[0]);
    expect(await first(numbers.get('kanal') ?? '')).toBe(`p:${ids.get('kanal') ?? ''}`);
    expect(await first('Marl')).toBe('m:05562024');
    expect(await first('Köln')).toBe('m:05315000');
    expect(await first('Übersetzung')).toBe('u:translation');
  });
});

interface Result extends QualityQuery {
  readonly recall: number;
  readonly missed: readonly string[];
}

async function ask(query: QualityQuery): Promise<Result> {
  const found = (await hits(asTyped(query.question))).map(keyOf);
  const missed = query.expected.filter((wanted) => !found.includes(withId(wanted)));
  const possible = Math.min(query.expected.length, 10);
  return { ...query, missed, recall: (query.expected.length - missed.length) / possible };
}

async function hits(question: string): Promise<SearchHit[]> {
  const answer = await client.get(`/api/search?q=${encodeURIComponent(question)}`);
  return answer.as(searchAnswerSchema).items.slice(0, 10);
}

function keyOf(hit: SearchHit | undefined): string {
  if (hit === undefined) return 'nothing';
  if (hit.kind === 'project') return `p:${hit.id}`;
  return hit.kind === 'municipality' ? `m:${hit.ags}` : `u:${hit.key}`;
}

/** Numbers are given while the projects are made, in the ways people write them down. */
function asTyped(question: string): string {
  const number = numbers.get(question.replaceAll('#', '')) ?? '';
  if (question.startsWith('###')) return number.toLowerCase();
  if (question.startsWith('##')) return number.replaceAll('-', '');
  return question.startsWith('#') ? number : question;
}

function withId(wanted: string): string {
  return wanted.startsWith('p:') ? `p:${ids.get(wanted.slice(2)) ?? ''}` : wanted;
}

function report(recall: number, results: readonly Result[]): void {
  const misses = results
    .filter(({ missed }) => missed.length > 0)
    .map(
      ({ situation, question, missed }) =>
        `  "${question}" (${situation}) does not find ${missed.join(', ')}`,
    );
  process.stdout.write(
    `Search: recall@10 is ${recall.toFixed(3)} over ${String(results.length)} questions.\n` +
      `${misses.join('\n')}\n`,
  );
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
