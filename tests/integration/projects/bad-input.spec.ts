import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { projectPageSchema, projectSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { aSignedIn, type TestPerson } from '../../support/people';
import { aDraft, aProject, itemOf } from '../../support/projects';
import { problemOf } from '../../support/refusal';

let api: TestApi;
let client: Client;
let person: TestPerson;

beforeAll(async () => {
  api = await startApi();
  ({ client, person } = await aSignedIn(api, { roles: ['it-coordinator'] }));
});
afterAll(() => api.close());

const create = (changes: unknown) =>
  client.post('/api/projects', { organisationId: person.organisation.id, changes });

describe('texts that look like something else', () => {
  it.each([
    `'; DROP TABLE project; --`,
    `<script>alert('x')</script>`,
    '{{constructor.constructor("alert(1)")()}}',
    '%s %d ${7*7} $1',
    '👩‍👩‍👧 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ‮rückwärts',
  ])('are kept as they were typed: %s', async (text) => {
    const { id } = await aDraft(client, {
      organisation: person.organisation,
      changes: { title: text, problem: text },
    });
    const project = (await client.get(`/api/projects/${id}`)).as(projectSchema);
    expect(project.profile).toMatchObject({ title: text, problem: text });
    const list = await client.get(`/api/projects?search=${encodeURIComponent(text)}&limit=100`);
    expect(list.status).toBeLessThan(500);
  });
});

describe('a draft with a wrong answer', () => {
  it.each<[string, unknown, string]>([
    ['a NUL byte', { title: 'a\0b' }, 'changes.title'],
    ['half a character', { title: 'a\ud800b' }, 'changes.title'],
    ['an overlong text', { title: 'x'.repeat(121) }, 'changes.title'],
    ['nothing but spaces', { title: '   ' }, 'changes.title'],
    ['a number', { title: 7 }, 'changes.title'],
    ['an unknown field', { budget: 7 }, 'changes.budget'],
    ['an unknown department', { department: 'space' }, 'changes.department'],
    ['half a cent', { estimatedTotalCents: 0.5 }, 'changes.estimatedTotalCents'],
    ['more than all money', { estimatedTotalCents: 1e300 }, 'changes.estimatedTotalCents'],
    [
      'a day of the year 0',
      { plannedPilot: { start: '0000-01-01', end: null } },
      'changes.plannedPilot.start',
    ],
    ['an unknown use case', { useCase: { key: 'none', version: 1 } }, 'changes.useCase'],
    [
      'an end before the start',
      { plannedPilot: { start: '2026-02-02', end: '2026-02-01' } },
      'changes.plannedPilot.end',
    ],
  ])('is refused with the field and leaves nothing behind: %s', async (_, changes, field) => {
    const before = await written();
    const answer = await create(changes);
    expect(answer.status).toBe(400);
    const { errors } = answer.body as { errors: unknown[] };
    expect(errors).toContainEqual(expect.objectContaining({ field }));
    expect(await written()).toEqual(before);
  });
});

describe('an address with a wrong id', () => {
  it.each(['1', 'null', "' OR 1=1", '00000000-0000-0000-0000-00000000000g', '%00'])(
    'is refused: %s',
    async (id) => {
      const answer = await client.get(`/api/projects/${encodeURIComponent(id)}`);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ code: 'invalid', errors: [{ field: 'id' }] });
    },
  );

  it('is not found when nobody bears it', async () => {
    const answer = await client.get('/api/projects/019a0000-0000-7000-8000-000000000000');
    expect(answer.status).toBe(404);
  });
});

describe('a list asked for in a wrong way', () => {
  it.each([
    'limit=0',
    'limit=100000',
    'cursor=nonsense',
    'cursor=WyJhIl0',
    // A made-up cursor behind the first of January of the year 0.
    `sort=plannedEnd&cursor=${encoded(['0000-01-01', '019a0000-0000-7000-8000-000000000000'])}`,
    'sort=password_hash',
    'status=sleeping',
    'unknown=1',
  ])('is refused: %s', async (query) => {
    const answer = await client.get(`/api/projects?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'invalid' });
  });

  it('is answered when it is asked for rightly', async () => {
    const answer = await client.get('/api/projects?limit=1');
    expect(answer.as(projectPageSchema).items.length).toBeLessThanOrEqual(1);
  });
});

describe('every route that changes a project', () => {
  const id = '019a0000-0000-7000-8000-000000000000';
  /** A request that is right in itself, and the fields of text in it. */
  const routes: Readonly<
    Record<string, { body: object; texts: readonly string[]; tooLong: number }>
  > = {
    'POST /api/projects': {
      body: { organisationId: id, changes: { title: 'Beispiel' } },
      texts: ['changes.title', 'changes.problem', 'changes.goal', 'changes.contactFunction'],
      tooLong: 2001,
    },
    'PATCH /api/projects/:id': {
      body: { version: 1, changes: { title: 'Beispiel' } },
      texts: ['changes.title', 'changes.problem', 'changes.goal', 'changes.contactFunction'],
      tooLong: 2001,
    },
    'POST /api/projects/:id/start': { body: { version: 1 }, texts: [], tooLong: 0 },
    'PATCH /api/projects/:id/checklist/:item': {
      body: {
        version: 1,
        changes: { state: 'done', reason: 'x' },
        evidence: { kind: 'note', text: 'x' },
      },
      texts: ['changes.reason', 'evidence.text'],
      tooLong: 4001,
    },
    'POST /api/projects/:id/checklist/:item/evidence': {
      body: { kind: 'note', text: 'Beispiel' },
      texts: ['text'],
      tooLong: 4001,
    },
    'POST /api/projects/:id/checklist/:item/evidence/019a0000-0000-7000-8000-000000000000/replacement':
      { body: { kind: 'note', text: 'Beispiel' }, texts: ['text'], tooLong: 4001 },
    'POST /api/projects/:id/checklist/:item/evidence/019a0000-0000-7000-8000-000000000000/redaction':
      { body: { reason: 'Beispiel' }, texts: ['reason'], tooLong: 2001 },
    'POST /api/projects/:id/gates/g1/request': {
      body: { recommendation: 'Beispiel', newReason: 'Beispiel' },
      texts: ['recommendation', 'newReason'],
      tooLong: 4001,
    },
    'POST /api/projects/:id/gates/g1/agreement': {
      body: { requestId: id, note: 'Beispiel' },
      texts: ['note'],
      tooLong: 2001,
    },
    'POST /api/projects/:id/gates/g1/decision': {
      body: {
        requestId: id,
        result: 'approved',
        rationale: 'Beispiel',
        body: { body: 'council', decidedOn: '2026-01-01', reference: 'V/1' },
      },
      texts: ['rationale', 'body.reference'],
      tooLong: 4001,
    },
  };
  const names = Object.keys(routes);
  const texts = Object.entries(routes).flatMap(([route, { texts: fields }]) =>
    fields.map((field) => [route, field] as const),
  );
  let projectId: string;
  let itemId: string;
  let before: object[];

  beforeAll(async () => {
    ({ id: projectId } = await aProject(client, person));
    ({ id: itemId } = await itemOf(client, projectId, 'needs-analysis.reuse-check'));
    before = await written();
  });
  afterEach(async () => {
    expect(await written()).toEqual(before);
  });

  function send(route: string, text: string) {
    const [method = '', path = ''] = route.split(' ');
    return client.send(method, path.replace(':id', projectId).replace(':item', itemId), text);
  }
  const bodyOf = (route: string) => routes[route]?.body ?? {};

  it.each(names)('refuses what is no request, and writes nothing: %s', async (route) => {
    for (const text of ['{"version":', 'null', '[]', '"text"', '7', '', '{"__proto__":{}}']) {
      const answer = await send(route, text);
      expect(answer.status).toBe(400);
      expect(['malformed', 'invalid']).toContain(problemOf(answer).code);
    }
  });

  it.each(names)('names every unknown, missing and wrong field: %s', async (route) => {
    const body = bodyOf(route);
    const unknown = await send(route, JSON.stringify({ ...body, isAdmin: true }));
    expect(unknown.status).toBe(400);
    expect(problemOf(unknown).errors).toEqual([{ code: 'unknown-field', field: 'isAdmin' }]);
    const [first = ''] = Object.keys(body);
    for (const wrong of [undefined, null, {}, [], true, -1, 1.5, '', 'x'.repeat(5000)]) {
      const answer = await send(route, JSON.stringify({ ...body, [first]: wrong }));
      expect(answer.status).toBe(400);
      const [error] = problemOf(answer).errors;
      expect(error?.field).toMatch(new RegExp(`^${first}`));
    }
  });

  it.each(names)('is too large from 200 kB on: %s', async (route) => {
    const answer = await send(
      route,
      JSON.stringify({ ...bodyOf(route), x: 'x'.repeat(1_000_000) }),
    );
    expect(answer.status).toBe(413);
    expect(problemOf(answer).code).toBe('too-large');
  });

  it.each(texts)('refuses what no column can hold: %s, %s', async (route, field) => {
    for (const [text, code] of [
      ['a\0b', 'not-storable'],
      ['a\ud800b', 'not-storable'],
      ['\udc00', 'not-storable'],
      ['x'.repeat(routes[route]?.tooLong ?? 0), 'too-large'],
    ]) {
      const answer = await send(route, JSON.stringify(withField(bodyOf(route), field, text)));
      expect(answer.status).toBe(400);
      expect(problemOf(answer).errors).toContainEqual(expect.objectContaining({ code, field }));
    }
  });

  it.each(names.filter((route) => route.includes(':id')))(
    'is not understood with an id that is none: %s',
    async (route) => {
      const [method = '', path = ''] = route.split(' ');
      for (const wrong of ['1', "' OR 1=1 --", '%00', projectId.slice(1), `${projectId}x`]) {
        const address = path.replace(':id', encodeURIComponent(wrong)).replace(':item', itemId);
        const answer = await client.send(method, address, JSON.stringify(bodyOf(route)));
        expect(answer.status).toBe(400);
      }
    },
  );

  it('refuses references to what does not exist, or belongs to others', async () => {
    const stranger = await aSignedIn(api, { roles: ['it-coordinator'] });
    for (const [changes, field] of [
      [{ useCase: { key: 'chatbot-citizen', version: 999 } }, 'changes.useCase'],
      [{ useCase: { key: 'chatbot-citizen', version: 1e15 } }, 'changes.useCase.version'],
      [{ dataCategories: ['inquiry-text', 'none'] }, 'changes.dataCategories.1'],
    ] as const) {
      const body = JSON.stringify({ version: 1, changes });
      const answer = await send('PATCH /api/projects/:id', body);
      expect(answer.status).toBe(400);
      expect(problemOf(answer).errors).toMatchObject([{ code: expect.any(String), field }]);
    }
    const beyond = { version: 2 ** 40, changes: { title: 'Beispiel' } };
    const unreadable = await send('PATCH /api/projects/:id', JSON.stringify(beyond));
    expect(problemOf(unreadable).errors).toMatchObject([{ code: 'too-large', field: 'version' }]);
    const body = { version: 1, changes: { assigneeId: stranger.person.id } };
    const answer = await send('PATCH /api/projects/:id/checklist/:item', JSON.stringify(body));
    expect(problemOf(answer).errors).toMatchObject([{ field: 'changes.assigneeId' }]);
  });
});

function withField(body: object, path: string, value: unknown): object {
  const [first = '', ...rest] = path.split('.');
  const inner = (body as Record<string, object | undefined>)[first] ?? {};
  return { ...body, [first]: rest.length === 0 ? value : withField(inner, rest.join('.'), value) };
}

function encoded(cursor: readonly string[]): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** How many rows there are of everything a request could leave behind. */
function written(): Promise<object[]> {
  return api.database.query(
    `SELECT (SELECT count(*) FROM project) AS projects,
       (SELECT count(*) FROM audit_event) AS events,
       (SELECT count(*) FROM status_period) AS periods,
       (SELECT count(*) FROM evidence) AS evidence,
       (SELECT count(*) FROM gate_request) AS requests,
       (SELECT md5(string_agg(t::text, ',' ORDER BY id)) FROM checklist_item t) AS items`,
  );
}
