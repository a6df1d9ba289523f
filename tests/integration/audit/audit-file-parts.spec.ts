import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gateSnapshotSchema, incidentListSchema, projectSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { downloadAuditFile, type DownloadedFile } from '../../support/audit-file';
import { aClock } from '../../support/clock';
import {
  aDecisionOnEverything,
  everybodyHeard,
  type DecidedProject,
} from '../../support/decided-project';
import { aPause } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;
let project: DecidedProject;
let file: DownloadedFile;
const clock = aClock('2026-11-26T09:00:00Z');

beforeAll(async () => {
  api = await startApi({ clock });
  team = await aTeam(api, [...everybodyHeard, 'auditor']);
  project = await aDecisionOnEverything(team);
  await whatCameAfterwards();
  file = await downloadAuditFile(team.client('auditor'), project.id);
});
afterAll(() => api.close());

async function whatCameAfterwards(): Promise<void> {
  const coordinator = team.client('it-coordinator');
  const path = `/api/projects/${project.id}`;
  const review = { output: 'Beispiel: Antwort 1', reviewedOn: '2026-10-20' };
  const by = { reviewerRole: 'department-head' };
  await coordinator.post(`${path}/human-reviews`, {
    reviews: [
      { ...review, ...by, result: 'confirmed' },
      { ...review, ...by, result: 'corrected', correction: 'Beispiel: Frist ergänzt' },
      { ...review, ...by, reviewedOn: '2026-11-20', result: 'confirmed' },
    ],
  });
  await coordinator.put(`${path}/human-reviews/outputs`, { month: '2026-10', outputs: 50 });
  const { items } = (await coordinator.get(`${path}/incidents`)).as(incidentListSchema);
  await coordinator.post(`${path}/incidents/${items[0]?.id ?? ''}/measures`, {
    text: 'Beispiel: Verteiler geprüft',
    responsibleRole: 'it-coordinator',
    dueOn: '2026-12-01',
  });
  await coordinator.post(`${path}/substantial-changes`, {
    kinds: ['model'],
    text: 'Beispiel: neues Modell.',
    effectiveOn: '2026-12-01',
  });
  const { version } = (await coordinator.get(path)).as(projectSchema);
  const changes = { processesSocialData: false, estimatedTotalCents: 9_500_000 };
  await coordinator.patch(path, { version, changes });
  // The builders settle every item; one that does not apply has never been worked on.
  await api.database.query(
    `UPDATE checklist_item SET state = 'open', done_at = NULL
     WHERE project_id = $1 AND item_key = 'pilot.social-data'`,
    [project.id],
  );
  await team.client('executive-board').post(`${path}/acts/pause`, aPause(clock.now()));
}

const rowsOf = (name: string) => (file.json(`${name}.json`) as { rows: object[] }).rows;
const csvOf = (name: string) => file.files.get(`${name}.csv`)?.toString() ?? '';
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('US-27: what lies in the audit file of a project with a long life', () => {
  it('is the very text a decision was made on, under the hash in its event', () => {
    const path = `stand/${project.decisionId}.json`;
    const bytes = file.files.get(path) ?? Buffer.alloc(0);
    const events = rowsOf('verlauf') as { type: string; changes: Record<string, unknown[]> }[];
    const sealed = events.map(({ changes }) => changes['gates/g2/snapshot']?.[1]);
    expect(sealed.filter(Boolean)).toEqual([sha256(bytes)]);
    const snapshot = gateSnapshotSchema.parse(JSON.parse(bytes.toString()));
    expect(snapshot.decision.id).toBe(project.decisionId);
    expect(snapshot.sections.opinions?.body).toHaveLength(1);
    const { files } = file.json('manifest.json') as { files: { path: string }[] };
    expect(files.find((one) => one.path === path)).toMatchObject({
      decisionId: project.decisionId,
      recordedSha256: sha256(bytes),
      isAsRecorded: true,
    });
    expect(file.files.get('LIESMICH.txt')?.toString()).toContain('gates/<Freigabe>/snapshot');
  });

  it.each([
    ['pause-stopp-rueckkehr', { act: 'pause', category: 'staff' }, 'Pausiert'],
    ['voten', { role: 'data-protection-officer', result: 'agreed' }, 'Zugestimmt'],
    ['zustimmung-personalrat', { result: 'given-with-conditions' }, 'mit Auflagen erteilt'],
    ['einstufungen', { riskClass: 'not-ai', ruleVersion: 1 }, 'kein KI-System'],
    ['wesentliche-aenderungen', { kinds: ['model'] }, 'neues Modell'],
    ['massnahmen', { incidentNumber: 1, number: 1, doneAt: null }, 'noch offen'],
    ['ausnahmen', { result: 'granted' }, 'gewährt'],
  ])('tells %s for programs and for people', (name, row, words) => {
    expect(rowsOf(name)).toMatchObject([row]);
    expect(csvOf(name)).toContain(words);
  });

  it('says of a class with which questions it was answered and who confirmed it', () => {
    const [row] = rowsOf('einstufungen') as { answers: object; confirmedBy: string }[];
    expect(row?.answers).toEqual({ 'ai-system': 'no' });
    expect(row?.confirmedBy).toBe(team.person('department-head').id);
    const csv = csvOf('einstufungen');
    expect(csv).toContain(team.person('department-head').displayName);
    expect(csv).toMatch(/\? Nein/);
  });

  it('gives coverage and override rate by month, and calls unknown what nobody counted', () => {
    expect(rowsOf('pruefquoten')).toMatchObject([
      { month: '2026-10', reviewed: 2, changed: 1, outputs: 50, coverage: 400, overrideRate: 5000 },
      { month: '2026-11', reviewed: 1, changed: 0, outputs: null, coverage: null },
    ]);
    expect(csvOf('pruefquoten')).toContain('"4\u00a0%";"50\u00a0%"');
    expect(csvOf('pruefquoten')).toContain('"nicht bekannt"');
    expect(rowsOf('menschliche-pruefungen')).toHaveLength(3);
  });

  it('tells the history in words, and keeps what was recorded for programs', () => {
    const csv = csvOf('verlauf');
    expect(csv).toContain('Geschätzte Gesamtkosten: leer → 95.000,00\u00a0€');
    expect(csv).toContain('Sozial- oder Steuerdaten: leer → nein');
    expect(csv).toContain('G1 Pilotfreigabe, Ergebnis: leer → Erteilt');
    expect(csv).toContain('Risiko 1, Wahrscheinlichkeit: leer → 3 – wahrscheinlich');
    expect(csv).toContain('Zustimmung des Personalrats, Pilotphase, Ergebnis: leer → ');
    expect(csv).toMatch(/Pause, Wiedervorlage: leer → \d{2}\.\d{2}\.\d{4}/);
    expect(csv).not.toMatch(/Cents|riskClass|needs-analysis|gates\/|": ?null|\d{4}-\d{2}-\d{2}T/);
    const events = rowsOf('verlauf') as { changes: Record<string, unknown> }[];
    expect(events.map(({ changes }) => changes['estimatedTotalCents'])).toContainEqual([
      null,
      9_500_000,
    ]);
  });

  it('says of an item that does not apply why, and names lists and files', () => {
    const csv = csvOf('checklisten');
    expect(csv).toMatch(
      /^"Pilotphase";[^\n]*"trifft nicht zu";"Bedingung nicht erfüllt: Sozial- oder Steuerdaten"/m,
    );
    expect(csv).not.toContain('"needs-analysis";');
    const added = rowsOf('nachweise') as { file: string | null }[];
    expect(added.length).toBeGreaterThan(0);
    for (const { file: path } of added) expect(file.files.has(path ?? '')).toBe(true);
    expect(csvOf('nachweise')).toContain('"nachweise/0001-');
  });

  it('keeps out who recorded which human review', () => {
    const text = file.files.get('menschliche-pruefungen.json')?.toString() ?? '';
    expect(text).toContain('department-head');
    expect(text).not.toContain(team.person('it-coordinator').id);
  });
});
