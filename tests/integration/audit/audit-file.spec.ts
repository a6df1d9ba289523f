import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { auditFileExportSchema, checklistSchema, historyPageSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { downloadAuditFile } from '../../support/audit-file';
import type { Client } from '../../support/client';
import { aClock } from '../../support/clock';
import { exportedFaults } from '../../support/event-chain';
import { aSignedIn } from '../../support/people';
import { aProject, itemOf, passGate } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;
const clock = aClock('2026-11-26T09:00:00Z');

interface Manifest {
  readonly files: readonly { path: string; size: number; sha256: string; isAsRecorded?: boolean }[];
}

beforeAll(async () => {
  api = await startApi({ clock });
});

beforeEach(async () => {
  team = await aTeam(api, [
    'it-coordinator',
    'executive-board',
    'department-head',
    'auditor',
    'council-office',
  ]);
});

afterAll(() => api.close());

const passMinutes = (minutes: number) => {
  clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString());
};
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function aProjectWithFile(name: string, title = 'Beispiel: geprüft') {
  const coordinator = team.client('it-coordinator');
  const project = await aProject(coordinator, { organisation: team.town, changes: { title } });
  const item = await itemOf(coordinator, project.id, 'needs-analysis.risk-class');
  const path = `/api/projects/${project.id}/checklist/${item.id}/evidence`;
  const sent = await coordinator.send(
    'POST',
    `${path}/files?name=${encodeURIComponent(name)}`,
    '%PDF-1.7 Beispiel',
    { headers: { 'content-type': 'application/octet-stream' } },
  );
  const evidence = sent.as(checklistSchema).items.flatMap((one) => one.evidence ?? []);
  return { ...project, evidencePath: `${path}/${evidence[0]?.id ?? ''}` };
}

describe('US-27: the audit file of a project', () => {
  it('holds decisions, checklists, events and evidence, and every hash fits', async () => {
    const { id, number } = await aProjectWithFile('CON: "Über" <b>.pdf');
    await passGate(team, id, 'g1');
    const { disposition, files, json } = await downloadAuditFile(team.client('auditor'), id);

    expect(disposition).toContain(`Pruefakte-${number ?? ''}-2026-11-26.zip`);
    const names = [...files.keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        'Prüfakte.pdf',
        'entscheidungen.csv',
        'verlauf.json',
        'LIESMICH.txt',
      ]),
    );
    for (const name of names) expect(name).toMatch(/^(?:(?:nachweise|stand)\/)?[^/\\<>:"|?*]+$/);

    const { files: listed } = json('manifest.json') as Manifest;
    for (const file of listed) {
      const bytes = files.get(file.path) ?? Buffer.alloc(0);
      expect({ path: file.path, sha256: sha256(bytes), size: bytes.length }).toMatchObject({
        path: file.path,
        sha256: file.sha256,
        size: file.size,
      });
    }
    const pdf = listed.filter(({ path }) => path.endsWith('.pdf') && path.includes('/'));
    expect(pdf).toEqual([expect.objectContaining({ isAsRecorded: true })]);
    const sums = files.get('SHA256SUMS.txt')?.toString().trim().split('\n') ?? [];
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      names.filter((name) => name !== 'SHA256SUMS.txt').sort(),
    );
    for (const line of sums) {
      expect(line.slice(0, 64)).toBe(sha256(files.get(line.slice(66)) ?? Buffer.alloc(0)));
    }

    expect(files.get('Prüfakte.pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(files.get('entscheidungen.csv')?.toString()).toMatch(/^\uFEFF"Freigabe";"Ergebnis"/);
    expect((json('entscheidungen.json') as { rows: unknown[] }).rows).toHaveLength(1);
  });

  it('tells the round of each decision, and which one took whose place', async () => {
    const { id } = await aProjectWithFile('Bericht.pdf');
    await passGate(team, id, 'g1');
    passMinutes(5);
    const returned = await team.client('it-coordinator').post(`/api/projects/${id}/acts/return`, {
      reason: 'Beispiel: Frage offen',
      targetPhase: 'analysis',
      namedItems: ['needs-analysis.risk-class'],
    });
    expect(returned.status).toBe(200);
    passMinutes(5);
    await passGate(team, id, 'g1');
    const { files, json } = await downloadAuditFile(team.client('auditor'), id);
    const [, first, second] = files.get('entscheidungen.csv')?.toString().split('\r\n') ?? [];
    expect(first).toMatch(
      /^"G1 Pilotfreigabe";"Erteilt";"1";"";"G1 Pilotfreigabe vom [\d.]+, [\d:]+";/,
    );
    expect(second).toMatch(
      /^"G1 Pilotfreigabe";"Erteilt";"2";"G1 Pilotfreigabe vom [\d.]+, [\d:]+";"";/,
    );
    expect((json('entscheidungen.json') as { rows: object[] }).rows).toMatchObject([
      { loop: 0, supersedesId: null },
      { loop: 1, supersedesId: expect.any(String) as unknown },
    ]);
  });

  it('lets anybody compute the chain again and ends with the head it prints', async () => {
    const { id, number } = await aProjectWithFile('Bericht.pdf');
    const { files, json } = await downloadAuditFile(team.client('executive-board'), id);
    const { rows } = json('verlauf.json') as { rows: Parameters<typeof exportedFaults>[0] };
    expect(exportedFaults(rows)).toEqual([]);
    const last = rows.at(-1);
    expect(last?.type).toBe('audit-file.exported');
    const head = `${number ?? ''}:${String(last?.seq)}:${last?.hash ?? ''}`;
    expect(files.get('LIESMICH.txt')?.toString()).toContain(`--head ${head}`);
    const changed = rows.map((row) =>
      row.seq === 1 ? { ...row, actorRole: 'cdo' as const } : row,
    );
    expect(exportedFaults(changed)).toEqual(['link 1 was changed']);
  });

  it('lists redacted evidence without a byte of it, and defuses formulas', async () => {
    const project = await aProjectWithFile('geheim.pdf', '=HYPERLINK("x")');
    const reason = '=Beispiel: Personendaten';
    const { status } = await team
      .client('it-coordinator')
      .post(`${project.evidencePath}/redaction`, { reason });
    expect(status).toBe(200);
    const { files, json } = await downloadAuditFile(team.client('auditor'), project.id);
    expect([...files.keys()].filter((name) => name.startsWith('nachweise/'))).toEqual([]);
    expect((json('nachweise.json') as { rows: object[] }).rows).toMatchObject([
      { name: 'geheim.pdf', redactionReason: reason },
    ]);
    expect(files.get('nachweise.csv')?.toString()).toContain(`"'${reason}"`);
  });

  it('is recorded where those read it who read people, and changes nothing else', async () => {
    const { id } = await aProjectWithFile('Bericht.pdf');
    const [before] = await api.database.query('SELECT updated_at FROM project WHERE id = $1', [id]);
    passMinutes(60);
    await downloadAuditFile(team.client('auditor'), id);
    const history = `/api/projects/${id}/history?limit=1`;
    const newest = async (client: Client) =>
      (await client.get(history)).as(historyPageSchema).items[0]?.type;
    expect(await newest(team.client('it-coordinator'))).toBe('audit-file.exported');
    expect(await newest(team.client('council-office'))).not.toBe('audit-file.exported');
    expect(await api.database.query('SELECT updated_at FROM project WHERE id = $1', [id])).toEqual([
      before,
    ]);
  });

  it('is for the board and auditors of the own organisation, each with their own export', async () => {
    const { id } = await aProjectWithFile('Bericht.pdf');
    const ask = `/api/projects/${id}/audit-files`;
    const { client: stranger } = await aSignedIn(api, { roles: ['auditor'] });
    expect((await stranger.post(ask)).status).toBe(404);
    expect((await team.client('it-coordinator').post(ask)).status).toBe(403);

    const auditor = team.client('auditor');
    const { path } = (await auditor.post(ask)).as(auditFileExportSchema);
    expect((await team.client('it-coordinator').get(path)).status).toBe(403);
    expect((await team.client('executive-board').get(path)).status).toBe(404);
    expect((await auditor.get(path.replace(/\d+$/, '1'))).status).toBe(404);
    expect((await auditor.get(path.replace(/\d+$/, 'x'))).status).toBe(400);
    passMinutes(11);
    expect((await auditor.get(path)).status).toBe(404);
  });

  it('leaves nothing open when somebody breaks off', async () => {
    const { id } = await aProjectWithFile('Bericht.pdf');
    const auditor = team.client('auditor');
    for (let round = 0; round < 3; round += 1) {
      const { path } = (await auditor.post(`/api/projects/${id}/audit-files`)).as(
        auditFileExportSchema,
      );
      const aborted = new AbortController();
      const headers = { cookie: auditor.cookie ?? '' };
      const response = await fetch(auditor.url + path, { headers, signal: aborted.signal });
      expect(response.status).toBe(200);
      aborted.abort();
    }
    expect((await downloadAuditFile(auditor, id)).files.has('manifest.json')).toBe(true);
    const open = await api.database.query(
      `SELECT FROM pg_stat_activity
       WHERE datname = current_database() AND state = 'idle in transaction'`,
    );
    expect(open).toEqual([]);
  });
});
