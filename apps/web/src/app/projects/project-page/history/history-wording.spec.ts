import { describe, expect, it } from '@jest/globals';
import { eventTypes, type HistoryEntry, impactTexts, likelihoodTexts } from '@ki-kompass/domain';
import type { Writing } from '../field-value';
import { historyLine, historyLines } from './history-wording';

const item = 'Nachnutzung geprüft';
const german: Writing = {
  language: 'de',
  names: {
    useCase: () => 'Chatbot im Bürgerservice',
    department: () => 'Bürgerservice',
    dataCategory: (key) => key,
    item: (key) => (key === 'needs-analysis.reuse-check' ? item : key),
  },
};
const english: Writing = { ...german, language: 'en' };

const entry = (
  type: HistoryEntry['type'],
  changes: HistoryEntry['changes'],
  name: string | null = 'Maria Beispiel',
): HistoryEntry => ({
  seq: 7,
  type,
  fieldGroup: 'profile',
  recordedAt: '2026-11-22T14:30:00Z',
  effectiveOn: '2026-11-22',
  actor: { role: 'it-coordinator', personId: null, name },
  changes,
});

describe('the history in words', () => {
  it('names the role to which a project is released', () => {
    const release = entry('participation.released', [
      { path: 'participation/staff-council', from: false, to: true },
    ]);
    expect(historyLine(release, german)).toMatchObject({
      did: 'hat das Projekt zur Beteiligung freigegeben: Personalrat',
      changes: [],
    });
  });

  it('tells an act once, its status included, and the status alone to whom the act is closed', () => {
    const status = entry('project.status-changed', [
      { path: 'status', from: 'active', to: 'paused' },
    ]);
    const pause = entry('project.paused', []);
    const another = { ...status, recordedAt: '2026-11-22T15:00:00Z' };
    const did = (entries: readonly HistoryEntry[]) =>
      historyLines(entries, german).map((line) => line.did);
    expect(did([status, pause])).toEqual(['hat das Projekt pausiert']);
    expect(did([status])).toEqual(['hat den Status geändert: Pausiert']);
    expect(did([another, pause])).toHaveLength(2);
  });

  it('says of several items which of them changed how', () => {
    const changed = entry('checklist-item.changed', [
      { path: 'checklist/needs-analysis.reuse-check/state', from: 'done', to: 'recheck' },
      { path: 'checklist/needs-analysis.other/state', from: 'open', to: 'recheck' },
    ]);
    expect(historyLine(changed, german)).toMatchObject({
      did: 'hat 2 Punkte bearbeitet',
      changes: [{ label: `„${item}“: Zustand` }, { label: 'needs-analysis.other: Zustand' }],
    });
  });

  it('says the grades of a risk in words', () => {
    const risk = entry('risk.changed', [
      { path: 'risks/1/likelihood', from: 1, to: 4 },
      { path: 'risks/1/impact', from: null, to: 2 },
    ]);
    expect(historyLine(risk, german).changes).toMatchObject([
      { from: likelihoodTexts.de[1], to: likelihoodTexts.de[4] },
      { from: null, to: impactTexts.de[2] },
    ]);
  });

  it('names the person and their role, or the role alone', () => {
    expect(historyLine(entry('status.confirmed', []), german)).toMatchObject({
      who: 'Maria Beispiel',
      role: 'IT-Koordination',
      did: 'hat den Stand bestätigt',
    });
    expect(historyLine(entry('status.confirmed', [], null), german)).toMatchObject({
      who: 'IT-Koordination',
      role: null,
    });
  });

  it('says which fields changed, from what to what', () => {
    const line = historyLine(
      entry('project.changed', [
        { path: 'title', from: 'Alt', to: 'Neu' },
        { path: 'estimatedTotalCents', from: null, to: 1_250_000 },
        {
          path: 'plannedPilot',
          from: { start: null, end: null },
          to: { start: '2027-03-01', end: '2027-07-01' },
        },
      ]),
      german,
    );
    expect(line.did).toBe(
      'hat den Steckbrief geändert: Titel, Geschätzte Gesamtkosten, Pilotphase geplant',
    );
    expect(line.changes[0]).toEqual({ label: 'Titel', from: 'Alt', to: 'Neu' });
    expect(line.changes[1]).toMatchObject({ from: null, to: '12.500,00\u00a0€' });
    expect(line.changes[2]).toMatchObject({ from: null, to: '01.03.2027 – 01.07.2027' });
  });

  it('names a checklist item by its title', () => {
    const path = 'checklist/needs-analysis.reuse-check';
    const ticked = historyLine(
      entry('checklist-item.changed', [{ path: `${path}/state`, from: 'open', to: 'done' }]),
      german,
    );
    expect(ticked.did).toBe(`hat einen Punkt bearbeitet: „${item}“`);
    expect(ticked.changes).toEqual([{ label: 'Zustand', from: 'offen', to: 'erledigt' }]);
    const evidence = { kind: 'link', text: 'Vermerk', url: 'https://bonn.example/a' };
    const added = historyLine(
      entry('evidence.added', [{ path: `${path}/evidence/0193a`, from: null, to: evidence }]),
      german,
    );
    expect(added.changes).toEqual([
      { label: 'Nachweis', from: null, to: 'Vermerk – https://bonn.example/a' },
    ]);
  });

  it.each([
    [{ kind: 'note', sha256: 'ab' }, 'Vermerk'],
    [{ kind: 'link', sha256: 'ab' }, 'Link'],
    [{ kind: 'file', name: 'Bericht.pdf', size: 7, sha256: 'ab' }, 'Bericht.pdf'],
    [{ reason: 'Personendaten' }, 'geschwärzt: Personendaten'],
  ])('tells evidence without its content: %j', (to, words) => {
    const path = 'checklist/pilot.dpia/evidence/0193a';
    const line = historyLine(entry('evidence.added', [{ path, from: null, to }]), german);
    expect(line.changes).toEqual([{ label: 'Nachweis', from: null, to: words }]);
  });

  it('tells why a decision does without opinions', () => {
    const role = 'data-protection-officer';
    const overridden = entry('gate.opinions-overridden', [
      {
        path: 'gates/g1/overriddenOpinions',
        from: null,
        to: [{ role, reason: 'Beispiel: nicht besetzt' }],
      },
    ]);
    const line = historyLine(overridden, german);
    expect(line.did).toBe('hat entschieden, obwohl Voten fehlten: G1 Pilotfreigabe');
    expect(line.changes).toEqual([
      {
        label: 'Ohne diese Voten',
        from: null,
        to: 'Datenschutzbeauftragte: Beispiel: nicht besetzt',
      },
    ]);
  });

  it('tells how a consent ended, also where nobody answered', () => {
    const told = (
      type: 'consent.answered' | 'consent.covered' | 'consent.lapsed',
      changes: object,
    ) =>
      historyLine(
        entry(
          type,
          Object.entries(changes).map(([part, to]) => ({
            path: `consents/pilot/${part}`,
            from: null,
            to: to as string,
          })),
        ),
        german,
      ).changes.map(({ label, to }) => `${label}: ${to ?? ''}`);
    expect(told('consent.answered', { result: 'given-with-conditions' })).toEqual([
      'Ergebnis: Zustimmung mit Auflagen erteilt',
    ]);
    expect(told('consent.covered', { agreement: 'DV KI', agreedOn: '2026-02-01' })).toEqual([
      'Zustimmung: DV KI',
      'Abgeschlossen am: 01.02.2026',
    ]);
    expect(told('consent.lapsed', { lapsed: true })).toEqual(['Ohne Antwort beendet: ja']);
  });

  it('tells a decision with its conditions, in both languages', () => {
    const decided = entry('gate.decided', [
      { path: 'gates/g1/result', from: null, to: 'approved-with-conditions' },
      { path: 'gates/g1/rationale', from: null, to: 'Passt' },
      {
        path: 'gates/g1/conditions',
        from: null,
        to: [{ text: 'Schulung', dueOn: '2027-01-31', responsibleRole: 'it-head' }],
      },
    ]);
    const line = historyLine(decided, german);
    expect(line.did).toBe('hat entschieden: G1 Pilotfreigabe – Mit Auflagen erteilt');
    expect(line.changes.map(({ to }) => to)).toEqual([
      'Passt',
      'Schulung (bis 31.01.2027, IT-Leitung)',
    ]);
    expect(historyLine(decided, english).did).toBe(
      'decided: G1 pilot approval – Approved with conditions',
    );
  });

  it('tells one act that was recorded as several events once', () => {
    const path = 'checklist/needs-analysis.reuse-check';
    const due = entry('checklist-item.changed', [
      { path: `${path}/dueOn`, from: null, to: '2026-12-01' },
    ]);
    const assigned = entry('checklist-item.changed', [
      { path: `${path}/assigneeId`, from: null, to: 'Ingo Beispiel' },
    ]);
    const later = { ...due, recordedAt: '2026-11-23T14:30:00Z' };
    const lines = historyLines([later, { ...assigned, seq: 6 }, { ...due, seq: 5 }], german);
    expect(lines.map(({ changes }) => changes.map(({ label }) => label))).toEqual([
      ['Fällig am'],
      ['Fällig am', 'Zuständig'],
    ]);
  });

  it('says which groups were opened or closed, from which level to which', () => {
    const opened = entry('visibility.changed', [
      { path: 'visibility/profile', from: 'internal', to: 'network' },
      { path: 'visibility/economics', from: 'public', to: 'internal' },
    ]);
    expect(historyLine(opened, german)).toMatchObject({
      did: 'hat die Sichtbarkeit für andere geändert: Steckbrief, Wirtschaftlichkeit',
      changes: [
        { label: 'Steckbrief', from: 'Intern', to: 'Netzwerk' },
        { label: 'Wirtschaftlichkeit', from: 'Öffentlich', to: 'Intern' },
      ],
    });
    expect(historyLine(opened, english).changes[0]).toEqual({
      label: 'Profile',
      from: 'Internal',
      to: 'Network',
    });
  });

  it('names the phase that was entered and the checklist that opened', () => {
    const entered = entry('project.phase-entered', [
      { path: 'phase', from: 'analysis', to: 'pilot' },
    ]);
    expect(historyLine(entered, german)).toMatchObject({
      did: 'hat eine Phase begonnen: Pilotphase',
      changes: [],
    });
    const opened = entry('checklist.opened', [{ path: 'checklist/pilot', from: null, to: 'open' }]);
    expect(historyLine(opened, german).did).toBe('hat eine Checkliste eröffnet: Pilotphase');
  });

  it.each(eventTypes)('has words for %s even without changes', (type) => {
    for (const writing of [german, english]) {
      expect(historyLine(entry(type, []), writing).did).toMatch(/\p{L}{3}/u);
    }
  });
});
