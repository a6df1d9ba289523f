import { describe, expect, it } from '@jest/globals';
import type { SeenSections } from '@ki-kompass/domain';
import type { Writing } from '../field-value';
import { sectionLines } from './snapshot-section-lines';

const german: Writing = {
  language: 'de',
  names: {
    useCase: (key) => key,
    department: (key) => key,
    dataCategory: (key) => key,
    item: (key) => (key === 'pilot.dpia' ? 'Datenschutz-Folgenabschätzung' : key),
  },
};
const english: Writing = { ...german, language: 'en' };

const id = '0193a5f0-0000-7000-8000-000000000001';
const at = '2026-11-26T23:30:00.000Z';

const opinion = {
  id,
  role: 'treasurer' as const,
  items: [],
  question: 'Beispiel: Reicht das Geld?',
  dueOn: '2026-12-03',
  requestedAt: at,
  requestedBy: { role: 'it-coordinator' as const },
  answer: null,
};
const consent = {
  id,
  phase: 'pilot' as const,
  items: ['pilot.co-determination'],
  reason: 'Beispiel: Pilot im Bürgeramt',
  dueOn: '2026-12-10',
  isOverdue: false,
  requestedAt: at,
  requestedBy: { role: 'it-coordinator' as const },
  result: null,
  text: '',
  agreement: null,
  answeredAt: null,
  answeredBy: null,
  withdrawnAt: null,
  hasLapsed: false,
};

const how = (seen: SeenSections, writing = german) =>
  sectionLines(seen, writing).flatMap(({ lines }) => lines.map((line) => line.how));

describe('what stood beyond the checklist, in words', () => {
  it('leaves out what the reader may not know, and says what is empty', () => {
    expect(sectionLines({}, german)).toEqual([]);
    const [only] = sectionLines({ opinions: [] }, german);
    expect(only).toMatchObject({
      title: 'Voten an diesem Tag',
      lines: [],
      none: 'In dieser Phase war keines angefordert.',
    });
    expect(sectionLines({ classification: null }, english)).toMatchObject([
      { lines: [], none: 'The questions had not been answered.' },
    ]);
  });

  it('names the item of a waiver, who answered in which role, and the day in Germany', () => {
    const waiver = {
      id,
      itemKey: 'pilot.dpia',
      reason: 'Beispiel: keine Personendaten',
      requestedAt: at,
      requestedBy: { role: 'it-coordinator' as const },
    };
    const decision = { at, by: { role: 'executive-board' as const }, note: 'Beispiel: passt' };
    const waivers = [
      { ...waiver, state: 'granted' as const, decision },
      { ...waiver, state: 'open' as const, decision: null },
    ];
    expect(sectionLines({ waivers }, german)[0]?.lines).toEqual([
      {
        what: 'Datenschutz-Folgenabschätzung',
        how: 'gewährt: Bürgermeister/in / Verwaltungsvorstand, 27.11.2026',
        said: 'Beispiel: keine Personendaten – Beispiel: passt',
      },
      expect.objectContaining({ how: 'beantragt: IT-Koordination, 27.11.2026' }),
    ]);
  });

  it('says of an opinion what was answered, or until when it was asked for', () => {
    const answer = {
      result: 'agreed-with-conditions' as const,
      text: 'Beispiel: jährlich prüfen',
      at,
      by: { role: 'treasurer' as const },
    };
    const opinions = [
      { ...opinion, state: 'given' as const, answer },
      { ...opinion, state: 'overdue' as const },
      { ...opinion, state: 'withdrawn' as const },
    ];
    expect(how({ opinions })).toEqual([
      'Mit Auflagen zugestimmt, 27.11.2026',
      'angefordert bis 03.12.2026, überfällig',
      'Anforderung zurückgezogen',
    ]);
    const said = sectionLines({ opinions }, german)[0]?.lines.map((line) => line.said);
    expect(said?.slice(0, 2)).toEqual([answer.text, opinion.question]);
  });

  it('says of a consent how it ended, or that nobody had answered', () => {
    const agreement = { title: 'Beispiel: DV KI', agreedOn: '2026-01-10', reference: '11/2026' };
    const consents = [
      { ...consent, result: 'given' as const, answeredAt: at },
      { ...consent, isOverdue: true },
      { ...consent, withdrawnAt: at },
      { ...consent, withdrawnAt: at, hasLapsed: true },
      { ...consent, result: 'covered' as const, dueOn: null, agreement },
    ];
    expect(how({ consents })).toEqual([
      'Zustimmung erteilt, 27.11.2026',
      'beantragt, Frist am 10.12.2026 abgelaufen',
      'Antrag zurückgezogen am 27.11.2026',
      'ohne Antwort mit der Phase beendet am 27.11.2026',
      'Durch Dienstvereinbarung abgedeckt',
    ]);
    expect(sectionLines({ consents }, german)[0]?.lines.at(-1)?.said).toBe(
      'Beispiel: DV KI vom 10.01.2026, 11/2026',
    );
  });

  it('says of a class whether it could be relied on', () => {
    const classification = {
      id,
      state: 'confirmed' as const,
      riskClass: 'high' as const,
      role: 'deployer' as const,
      ruleVersion: 1,
      answers: {},
      exemptionReason: null,
      because: [{ code: 'profiling' as const, question: 'profiling' }],
      recordedAt: at,
      recordedBy: { role: 'it-coordinator' as const },
      confirmed: { at, by: { role: 'department-head' as const } },
    };
    expect(how({ classification })).toEqual([
      'Rolle: Betreiber, bestätigt: Amts-/Fachbereichsleitung, 27.11.2026, Fragen in Fassung 1',
    ]);
    expect(how({ classification: { ...classification, state: 'recheck' } })).toEqual([
      'Rolle: Betreiber, erneut zu prüfen, Fragen in Fassung 1',
    ]);
  });

  it('weighs risks and says of an incident whether it was reported', () => {
    const risk = {
      id,
      number: 2,
      cause: 'Beispiel: Mengen geschätzt',
      effect: 'Beispiel: Nutzen bleibt aus',
      likelihood: 3 as const,
      impact: 4 as const,
      score: 12,
      level: 'high' as const,
      measure: null,
      responsibleRole: 'it-head' as const,
      dueOn: null,
      closedAt: null,
      closedBecause: null,
    };
    const incident = {
      id,
      number: 1,
      occurredAt: null,
      noticedAt: at,
      severity: 'high' as const,
      description: 'Beispiel: falsche Adresse',
      reportDuty: 'undecided' as const,
      reportReason: null,
      reportDueAt: at,
      reportedAt: null,
      reportReference: null,
      measures: [],
      recordedAt: at,
      recordedBy: { role: 'it-coordinator' as const },
    };
    const openIncidents = [
      incident,
      { ...incident, reportedAt: at },
      { ...incident, reportDuty: 'no' as const },
    ];
    const risks = { risks: [risk, { ...risk, closedAt: at }], openIncidents };
    expect(how({ risks })).toEqual([
      'Hoch (12 von 16)',
      'geschlossen am 27.11.2026',
      'Hoch, zu melden bis 27.11.2026, 00:30',
      'Hoch, gemeldet am 27.11.2026',
      'Hoch, Nicht meldepflichtig',
    ]);
    expect(how({ risks }, english)[0]).toBe('High (12 of 16)');
  });
});
