import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checklistSchema, evidenceFileLimits, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { aSignedIn } from '../../support/people';
import {
  aPause,
  aProject,
  gateOf,
  itemOf,
  passGate,
  settleChecklist,
} from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const octets = { 'content-type': 'application/octet-stream' };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pdf = (size = 1000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);

/** Sends bytes as they are; the client of the other tests speaks text only. */
async function upload(client: Client, path: string, bytes: Uint8Array, key?: string) {
  const response = await fetch(client.url + path, {
    method: 'POST',
    body: Buffer.from(bytes),
    headers: {
      ...octets,
      cookie: client.cookie ?? '',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
  });
  const body: unknown = await response.json();
  return {
    status: response.status,
    headers: response.headers,
    body,
    as: <Body>(schema: { parse(body: unknown): Body }) => schema.parse(body),
  };
}

async function download(client: Client, path: string) {
  const response = await fetch(client.url + path, { headers: { cookie: client.cookie ?? '' } });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function anItem(roles: readonly Role[] = []) {
  const key = 'needs-analysis.reuse-check';
  const team = await aTeam(api, ['it-coordinator', ...roles]);
  const client = team.client('it-coordinator');
  const { id, version } = await aProject(client, { organisation: team.town });
  const { id: itemId } = await itemOf(client, id, key);
  const path = `/api/projects/${id}/checklist/${itemId}`;
  const now = () => itemOf(client, id, key);
  const add = async (bytes: Uint8Array, name = 'a.pdf', query = '') => {
    const address = `${path}/evidence/files?name=${encodeURIComponent(name)}${query}`;
    return upload(client, address, bytes);
  };
  const added = async (bytes: Uint8Array, name?: string) => {
    expect((await add(bytes, name)).status).toBe(201);
    return (await now()).evidence?.at(-1)?.id ?? '';
  };
  return { team, client, id, version, path, now, add, added };
}

/** What there is of files in the whole database, so that a refusal can prove it left nothing. */
async function remains(): Promise<object | undefined> {
  const [row] = await api.database.query<object>(
    `SELECT (SELECT count(*) FROM evidence_upload) AS uploads,
            (SELECT count(*) FROM evidence_chunk) AS chunks,
            (SELECT count(*) FROM evidence) AS evidence,
            (SELECT count(*) FROM audit_event) AS events`,
  );
  return row;
}

async function chunksOf(id: string): Promise<number> {
  const sql = 'SELECT count(*)::integer AS count FROM evidence_chunk WHERE evidence_id = $1';
  return (await api.database.query<{ count: number }>(sql, [id]))[0]?.count ?? -1;
}

describe('an item that blocks the gate', () => {
  it('is not done without evidence, and is with a file (US-03)', async () => {
    const { client, path, version, add } = await anItem();
    const tick = async (at: number) =>
      client.patch(path, { version: at, changes: { state: 'done' } });
    expect(refusal(await tick(version))).toBe('422 evidence-required');
    const { version: later } = (await add(pdf())).as(checklistSchema);
    expect((await tick(later)).status).toBe(200);
  });

  it('is work again when its only evidence is redacted (US-03)', async () => {
    const { client, path, added, now } = await anItem();
    const id = await added(pdf());
    const { version } = (await client.get(path.replace(/\/[^/]+$/, ''))).as(checklistSchema);
    expect((await client.patch(path, { version, changes: { state: 'done' } })).status).toBe(200);
    const redaction = { reason: 'Beispiel: Personendaten' };
    expect((await client.post(`${path}/evidence/${id}/redaction`, redaction)).status).toBe(200);
    expect(await now()).toMatchObject({ state: 'in-progress', doneAt: null, evidenceCount: 0 });
  });
});

describe('an item that has lost its only evidence', () => {
  const redaction = { reason: 'Beispiel: Personendaten' };

  /** The item is done with a file, everything else with a note. */
  async function doneWithFile(roles: readonly Role[]) {
    const made = await anItem(['executive-board', ...roles]);
    const evidenceId = await made.added(pdf());
    const list = await made.client.get(`/api/projects/${made.id}/checklist`);
    const { version } = list.as(checklistSchema);
    const tick = { version, changes: { state: 'done' } };
    expect((await made.client.patch(made.path, tick)).status).toBe(200);
    const redact = async () => {
      const address = `${made.path}/evidence/${evidenceId}/redaction`;
      expect((await made.client.post(address, redaction)).status).toBe(200);
    };
    return { ...made, redact, acts: `/api/projects/${made.id}/acts` };
  }

  it('is work again after a pause in which it was redacted', async () => {
    const { team, client, id, acts, redact, now } = await doneWithFile([]);
    await settleChecklist(api, id);
    const board = team.client('executive-board');
    expect((await board.post(`${acts}/pause`, aPause())).status).toBe(200);
    await redact();
    expect(await now()).toMatchObject({ state: 'in-progress', mayEdit: false });
    const resumed = await board.post(`${acts}/resume`, { reason: 'Beispiel: Stelle besetzt.' });
    expect(resumed.status).toBe(200);
    const { next } = await gateOf(client, id);
    const open = { code: 'item-open', itemKey: 'needs-analysis.reuse-check' };
    expect(next?.blockers).toContainEqual(open);
  });

  it('holds its gate back once a phase-return brings it into hand again (US-03)', async () => {
    const { team, client, id, acts, redact, now, path } = await doneWithFile(['council-office']);
    await passGate(team, id, 'g1');
    await redact();
    const back = await client.post(`${acts}/return`, {
      reason: 'Beispiel: Der Bedarf ist neu zu prüfen.',
      targetPhase: 'analysis',
      namedItems: ['needs-analysis.risk-class'],
    });
    expect(back.status).toBe(200);
    expect(await now()).toMatchObject({ state: 'done', evidenceCount: 0 });
    const missing = { code: 'evidence-missing', itemKey: 'needs-analysis.reuse-check' };
    expect((await gateOf(client, id)).next?.blockers).toContainEqual(missing);
    const note = { kind: 'note', text: 'Beispiel: neu geprüft.' };
    expect((await client.post(`${path}/evidence`, note)).status).toBe(201);
    expect((await gateOf(client, id)).next?.blockers).not.toContainEqual(missing);
  });
});

describe('a file as evidence', () => {
  it('comes back as it was sent, as an attachment that nothing can run', async () => {
    const { client, path, added, now } = await anItem();
    const bytes = pdf(700_000);
    const name = 'Prüfbericht "März" (1).pdf';
    const id = await added(bytes, name);
    expect((await now()).evidence).toMatchObject([
      {
        kind: 'file',
        state: 'current',
        sha256: sha256(bytes),
        file: { name, mediaType: 'application/pdf', size: bytes.length },
      },
    ]);
    expect(await chunksOf(id)).toBe(3);
    const { response, bytes: back } = await download(client, `${path}/evidence/${id}/file`);
    expect(sha256(back)).toBe(sha256(bytes));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        "attachment; filename*=UTF-8''Pr%C3%BCfbericht%20%22M%C3%A4rz%22%20%281%29.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'cache-control': 'no-store',
    });
  });

  it('may be exactly 20 MB', async () => {
    const { added } = await anItem();
    const bytes = Buffer.alloc(evidenceFileLimits.bytes, 'a');
    expect(await chunksOf(await added(bytes, 'a.txt'))).toBe(80);
  });

  it('is added once, however often it is sent', async () => {
    const { client, path, now } = await anItem();
    const [bytes, address] = [pdf(), `${path}/evidence/files?name=a.pdf`];
    const send = async () => (await upload(client, address, bytes, 'file-once')).status;
    expect([await send(), await send()]).toEqual([201, 201]);
    expect(await now()).toMatchObject({ evidenceCount: 1 });
    expect(await remains()).toMatchObject({ uploads: '0' });
    expect(refusal(await upload(client, address, pdf(), 'file-once'))).toBe(
      '422 key-used-for-something-else',
    );
  });

  it('is answered the same when it is sent again after its phase has ended', async () => {
    const { team, client, id, path } = await anItem(['executive-board']);
    const address = `${path}/evidence/files?name=a.pdf`;
    const bytes = pdf();
    expect((await upload(client, address, bytes, 'late-again')).status).toBe(201);
    await passGate(team, id, 'g1');
    expect((await upload(client, address, bytes, 'late-again')).status).toBe(201);
    expect(refusal(await upload(client, address, bytes, 'something-new'))).toBe('422 other-phase');
  });

  it('stands in the history with its hash, and a note with nothing but its hash', async () => {
    const { client, id, path, added } = await anItem();
    const bytes = pdf();
    await added(bytes);
    await client.post(`${path}/evidence`, { kind: 'note', text: 'Rhabarber' });
    const { body } = await client.get(`/api/projects/${id}/history`);
    expect(JSON.stringify(body)).toContain(sha256(bytes));
    expect(JSON.stringify(body)).toContain(sha256(Buffer.from('Rhabarber')));
    expect(JSON.stringify(body)).not.toContain('Rhabarber');
  });
});

describe('a file that is refused leaves nothing', () => {
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]);
  const archive = Buffer.alloc(80);
  archive.write('PK\u0003\u0004', 0, 'latin1');
  archive.writeUInt16LE(5, 26);
  archive.write('a.txt', 30, 'latin1');

  it.each([
    ['a program', 'a.exe', program, 'file-type-not-allowed', 'file'],
    ['a program renamed', 'a.pdf', program, 'file-type-not-allowed', 'file'],
    ['a plain archive', 'a.zip', archive, 'file-type-not-allowed', 'file'],
    ['a plain archive renamed', 'a.docx', archive, 'file-type-not-allowed', 'file'],
    ['a page', 'a.html', Buffer.from('<script>'), 'file-type-not-allowed', 'file'],
    ['a path', '../../a.pdf', pdf(), 'file-name-not-allowed', 'name'],
    ['a path of Windows', 'C:\\a.pdf', pdf(), 'file-name-not-allowed', 'name'],
    ['a line break', 'a\r\nSet-Cookie: b.pdf', pdf(), 'file-name-not-allowed', 'name'],
    ['a long name', `${'a'.repeat(200)}.pdf`, pdf(), 'file-name-too-long', 'name'],
    ['nothing', 'a.pdf', Buffer.alloc(0), 'file-empty', 'file'],
  ])('%s', async (_, name, bytes, code, field) => {
    const { add } = await anItem();
    const before = await remains();
    const answer = await add(bytes, name);
    expect(refusal(answer)).toBe(`400 ${code}`);
    expect(problemOf(answer).errors).toMatchObject([{ code, field }]);
    expect(await remains()).toEqual(before);
  });

  it('text that stops being text far into it', async () => {
    const { add } = await anItem();
    const before = await remains();
    const bytes = Buffer.concat([Buffer.alloc(600_000, 'a'), Buffer.from([0])]);
    expect(refusal(await add(bytes, 'a.txt'))).toBe('400 file-type-not-allowed');
    expect(await remains()).toEqual(before);
  });

  it('one byte too many, announced or not', async () => {
    const { add, client, path } = await anItem();
    const before = await remains();
    const bytes = pdf(evidenceFileLimits.bytes - 8);
    expect(bytes).toHaveLength(evidenceFileLimits.bytes + 1);
    expect(refusal(await add(bytes))).toBe('400 file-too-large');
    expect(await streamed(client, `${path}/evidence/files?name=a.pdf`, bytes)).toContain(
      'file-too-large',
    );
    expect(await remains()).toEqual(before);
  });

  it('a connection that is lost in the middle', async () => {
    const { client, path } = await anItem();
    const before = await remains();
    const sending = request(`${client.url}${path}/evidence/files?name=a.pdf`, {
      method: 'POST',
      headers: { ...octets, cookie: client.cookie ?? '', 'content-length': 2_000_000 },
    });
    sending.on('error', () => undefined);
    sending.write(pdf(600_000));
    await until(async () => (await chunksInUploads()) >= 2);
    sending.destroy();
    await until(async () => (await chunksInUploads()) === 0);
    expect(await remains()).toEqual(before);
  });

  it('what a process left behind goes with the next file', async () => {
    const { added, team } = await anItem();
    const left = '019a0000-0000-7000-8000-00000000000a';
    await api.database.query(
      `INSERT INTO evidence_upload VALUES ($1, $2, now() - interval '25 hours')`,
      [left, team.person('it-coordinator').id],
    );
    await api.database.query(`INSERT INTO evidence_chunk VALUES ($1, 0, 'x')`, [left]);
    await added(pdf());
    expect(await chunksOf(left)).toBe(0);
  });

  it('a body of another type', async () => {
    const { client, path } = await anItem();
    const answer = await client.post(`${path}/evidence/files?name=a.pdf`, { a: 1 });
    expect(refusal(answer)).toBe('415 unsupported-format');
  });
});

describe('evidence that is replaced', () => {
  it('stays as it was, and counts no more', async () => {
    const { client, path, added, add, now } = await anItem();
    const [first, second] = [pdf(), pdf()];
    const id = await added(first, 'alt.pdf');
    expect((await add(second, 'neu.pdf', `&replaces=${id}`)).status).toBe(201);
    const { evidence, evidenceCount } = await now();
    expect(evidence).toMatchObject([
      { id, state: 'replaced', file: { name: 'alt.pdf' } },
      { state: 'current', replacesId: id, file: { name: 'neu.pdf' } },
    ]);
    expect(evidenceCount).toBe(1);
    const { bytes } = await download(client, `${path}/evidence/${id}/file`);
    expect(sha256(bytes)).toBe(sha256(first));
    const note = { kind: 'note', text: 'Beispiel' };
    const again = await client.post(`${path}/evidence/${id}/replacement`, note);
    expect(refusal(again)).toBe('422 evidence-not-current');
    expect(refusal(await add(pdf(), 'x.pdf', `&replaces=${id}`))).toBe('422 evidence-not-current');
    expect(await remains()).toMatchObject({ uploads: '0' });
  });

  it('is replaced by a note just as well, by one of two at the same time', async () => {
    const { client, path, added, now } = await anItem();
    const id = await added(pdf());
    const note = { kind: 'note', text: 'Beispiel' };
    const both = await Promise.all(
      [1, 2].map(() => client.post(`${path}/evidence/${id}/replacement`, note)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await now()).toMatchObject({ evidenceCount: 1 });
  });
});

describe('evidence that is redacted', () => {
  const redaction = { reason: 'Beispiel: Personendaten' };

  it('is really gone, while hash, name and reason stay', async () => {
    const { client, path, added, now } = await anItem();
    const bytes = pdf();
    const id = await added(bytes, 'liste.pdf');
    expect((await client.post(`${path}/evidence/${id}/redaction`, redaction)).status).toBe(200);
    expect(await chunksOf(id)).toBe(0);
    expect(await now()).toMatchObject({
      evidenceCount: 0,
      evidence: [{ state: 'redacted', sha256: sha256(bytes), redaction }],
    });
    expect(refusal(await client.get(`${path}/evidence/${id}/file`))).toBe('404 not-found');
    const again = await client.post(`${path}/evidence/${id}/redaction`, redaction);
    expect(refusal(again)).toBe('422 already-redacted');
  });

  it('leaves no word of a note in any table', async () => {
    const { client, path, now } = await anItem();
    const link = { kind: 'link', text: 'Pastinake', url: 'https://beispiel.example/pastinake' };
    await client.post(`${path}/evidence`, link);
    const id = (await now()).evidence?.[0]?.id ?? '';
    await client.post(`${path}/evidence/${id}/redaction`, redaction);
    const [found] = await api.database.query<object>(
      `SELECT (SELECT count(*) FROM evidence e WHERE e::text ILIKE '%pastinake%') AS evidence,
              (SELECT count(*) FROM audit_event e WHERE e::text ILIKE '%pastinake%') AS events,
              (SELECT count(*) FROM idempotency_key k WHERE k::text ILIKE '%pastinake%') AS keys`,
    );
    expect(found).toEqual({ evidence: '0', events: '0', keys: '0' });
  });

  it('can be redacted when the phase is over, for a reason alone', async () => {
    const { client, id: projectId, team, path, added } = await anItem(['executive-board']);
    const id = await added(pdf());
    await passGate(team, projectId, 'g1');
    const address = `${path}/evidence/${id}/redaction`;
    expect(refusal(await client.post(address, { reason: ' ' }))).toBe('400 required');
    expect((await client.post(address, redaction)).status).toBe(200);
    expect(await chunksOf(id)).toBe(0);
  });

  it('is redacted by the data protection officer, and not by the board', async () => {
    const { team, path, added } = await anItem(['data-protection-officer', 'executive-board']);
    const address = `${path}/evidence/${await added(pdf())}/redaction`;
    const board = team.client('executive-board');
    expect(refusal(await board.post(address, redaction))).toBe('403 forbidden');
    const officer = team.client('data-protection-officer');
    expect((await officer.post(address, redaction)).status).toBe(200);
  });
});

describe('who may do what with a file', () => {
  it('the auditor reads and changes nothing; nothing of the body is taken in', async () => {
    const { team, path, added } = await anItem(['auditor']);
    const id = await added(pdf());
    const auditor = team.client('auditor');
    const before = await remains();
    expect((await download(auditor, `${path}/evidence/${id}/file`)).response.status).toBe(200);
    const answer = await upload(auditor, `${path}/evidence/files?name=a.pdf`, pdf());
    expect(refusal(answer)).toBe('403 forbidden');
    expect(await remains()).toEqual(before);
  });

  it('a key known from elsewhere opens no door: nothing of the body is taken in', async () => {
    const { id: foreign, path } = await anItem();
    const { client: stranger, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id } = await aProject(stranger, person);
    const key = 'known-from-elsewhere';
    const risk = {
      cause: 'Beispiel: Ursache',
      effect: 'Beispiel: Wirkung',
      likelihood: 1,
      impact: 1,
      measure: null,
      responsibleRole: 'it-coordinator',
      dueOn: null,
    };
    const used = await stranger.post(`/api/projects/${id}/risks`, risk, { idempotencyKey: key });
    expect(used.status).toBeLessThan(300);
    const file = await upload(stranger, `${path}/evidence/files?name=a.pdf`, pdf(), key);
    expect([foreign === id, file.status]).toEqual([false, 404]);
  });

  it('another town finds nothing', async () => {
    const { path, added } = await anItem();
    const id = await added(pdf());
    const { client } = await aSignedIn(api, { roles: ['it-coordinator'] });
    expect(refusal(await client.get(`${path}/evidence/${id}/file`))).toBe('404 not-found');
    const answer = await upload(client, `${path}/evidence/files?name=a.pdf`, pdf());
    expect(refusal(answer)).toBe('404 not-found');
  });

  it('the administration, which reads no evidence, gets no file', async () => {
    const { team, path, added } = await anItem(['organisation-admin']);
    const id = await added(pdf());
    const admin = team.client('organisation-admin');
    expect(refusal(await admin.get(`${path}/evidence/${id}/file`))).toBe('403 forbidden');
  });

  it('a file is found at its own project alone', async () => {
    const { client, added, team } = await anItem();
    const id = await added(pdf());
    const other = await aProject(client, { organisation: team.town });
    const item = await itemOf(client, other.id, 'needs-analysis.reuse-check');
    const path = `/api/projects/${other.id}/checklist/${item.id}/evidence/${id}`;
    expect(refusal(await client.get(`${path}/file`))).toBe('404 not-found');
    expect(refusal(await client.post(`${path}/redaction`, { reason: 'x' }))).toBe('404 not-found');
  });
});

/** Sends in pieces without saying how many bytes there will be. */
function streamed(client: Client, path: string, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const sending = request(
      client.url + path,
      { method: 'POST', headers: { ...octets, cookie: client.cookie ?? '' } },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => {
          resolve(text);
        });
      },
    );
    sending.on('error', reject);
    sending.write(bytes.subarray(0, 1000));
    sending.end(bytes.subarray(1000));
  });
}

async function chunksInUploads(): Promise<number> {
  const [row] = await api.database.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM evidence_chunk c
     JOIN evidence_upload u ON u.id = c.evidence_id`,
  );
  return row?.count ?? 0;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It never came to that.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
