import { describe, expect, it } from '@jest/globals';
import {
  addMeasure,
  closeIncident,
  editIncident,
  finishMeasure,
  recordIncident,
  reportIncident,
  requireIncidentStatus,
  type KnownIncident,
} from './incident-rules';
import { reportDueAt, reportStanding } from './incident-standing';

const now = new Date('2026-10-26T12:00:00Z');
const fields = {
  occurredAt: null,
  noticedAt: '2026-10-24T10:00:00+02:00',
  severity: 'high' as const,
  description: 'Antworten an falsche Empfänger',
  reportDuty: 'undecided' as const,
  reportReason: null,
};
const open: KnownIncident = {
  ...fields,
  number: 2,
  reportedAt: null,
  closedAt: null,
  openMeasures: 0,
};

describe('the deadline of a report (US-21)', () => {
  it.each([
    ['2026-06-01T10:00:00+02:00', '2026-06-04T08:00:00.000Z'],
    // 25 October 2026: one hour more on the wall, so 9 o'clock in winter time.
    ['2026-10-24T10:00:00+02:00', '2026-10-27T08:00:00.000Z'],
    // 29 March 2026: one hour less, so 11 o'clock in summer time.
    ['2026-03-28T10:00:00+01:00', '2026-03-31T09:00:00.000Z'],
  ])('runs 72 hours from %s', (noticedAt, due) => {
    expect(reportDueAt(noticedAt, 72)).toBe(due);
  });

  it.each([
    ['undecided', null, '2026-10-26T01:00:00Z', { kind: 'running', hours: 31 }],
    ['yes', null, '2026-10-27T08:00:00Z', { kind: 'running', hours: 0 }],
    ['yes', null, '2026-10-27T12:30:00Z', { kind: 'expired', hours: 4 }],
    ['no', null, '2026-10-28T12:30:00Z', { kind: 'not-needed' }],
    ['yes', '2026-10-27T08:00:00Z', '2026-10-29T08:00:00Z', { kind: 'in-time' }],
    ['yes', '2026-10-27T08:00:01Z', '2026-10-29T08:00:00Z', { kind: 'late' }],
  ] as const)('stands with %s, reported %s, at %s', (reportDuty, reportedAt, at, standing) => {
    const incident = { reportDuty, reportedAt, reportDueAt: '2026-10-27T08:00:00Z' };
    expect(reportStanding(incident, new Date(at))).toEqual(standing);
  });
});

describe('recording an incident', () => {
  it('says what happened, instants in universal time', () => {
    expect(recordIncident(2, fields, now)).toEqual({
      type: 'incident.recorded',
      fieldGroup: 'checklist',
      changes: {
        'incidents/2/noticedAt': [null, '2026-10-24T08:00:00.000Z'],
        'incidents/2/severity': [null, 'high'],
        'incidents/2/description': [null, fields.description],
        'incidents/2/reportDuty': [null, 'undecided'],
      },
    });
  });

  it.each([
    [{ noticedAt: '2026-10-27T10:00:00Z' }, 'in-the-future'],
    [{ occurredAt: '2026-10-25T10:00:00Z' }, 'noticed-before'],
    [{ reportDuty: 'no' as const }, 'report-reason-required'],
  ])('refuses %j', (change, code) => {
    expect(() => recordIncident(1, { ...fields, ...change }, now)).toThrow(code);
  });

  it.each([
    ['draft', 'not-started'],
    ['archived', 'project-closed'],
  ] as const)('is not possible in %s', (status, code) => {
    expect(() => {
      requireIncidentStatus(status);
    }).toThrow(code);
  });
});

describe('an open incident', () => {
  it('changes field by field', () => {
    const { events } = editIncident(open, { severity: 'low', description: open.description }, now);
    expect(events.map(({ changes }) => changes)).toEqual([
      { 'incidents/2/severity': ['high', 'low'] },
    ]);
    expect(editIncident(open, { severity: 'high' }, now).events).toEqual([]);
  });

  it('is reported once, and counts as reportable from then on', () => {
    const report = { reportedAt: '2026-10-26T10:00:00Z', reference: 'LDI 7' };
    expect(reportIncident(open, report, now).changes).toMatchObject({
      'incidents/2/reportDuty': ['undecided', 'yes'],
    });
    const reported = { ...open, reportDuty: 'yes' as const, reportedAt: report.reportedAt };
    expect(() => reportIncident(reported, report, now)).toThrow('already-reported');
    expect(() => editIncident(reported, { reportDuty: 'undecided' }, now)).toThrow(
      'already-reported',
    );
    const early = { ...report, reportedAt: '2026-10-23T10:00:00Z' };
    expect(() => reportIncident(open, early, now)).toThrow('reported-before-noticed');
    const later = { ...report, reportedAt: '2026-10-26T12:00:01Z' };
    expect(() => reportIncident(open, later, now)).toThrow('in-the-future');
  });

  it('closes once the duty is clear, the report sent and every measure done', () => {
    expect(() => closeIncident({ ...open, openMeasures: 1 }, 'Gelernt')).toThrow(
      'rule-violated: report-duty-undecided: measures-open',
    );
    expect(() => closeIncident({ ...open, reportDuty: 'yes' }, 'Gelernt')).toThrow(
      'report-missing',
    );
    const settled = { ...open, reportDuty: 'no' as const, reportReason: 'Kein Risiko' };
    expect(closeIncident(settled, 'Gelernt').changes).toEqual({
      'incidents/2/lesson': [null, 'Gelernt'],
    });
  });

  it('takes measures, each done once', () => {
    const measure = { text: 'Vorlage sperren', responsibleRole: 'it-head', dueOn: null } as const;
    expect(addMeasure(open, 1, measure).changes).toEqual({
      'incidents/2/measures/1': [null, measure],
    });
    const kept = { ...measure, number: 1, doneAt: null };
    expect(finishMeasure(open, kept, now).changes['incidents/2/measures/1']?.[1]).toMatchObject({
      doneAt: now.toISOString(),
    });
    expect(() => finishMeasure(open, { ...kept, doneAt: now }, now)).toThrow('already-done');
  });
});

describe('a closed incident', () => {
  it('stays as it is', () => {
    const closed = { ...open, closedAt: '2026-10-26T11:00:00Z' };
    expect(() => editIncident(closed, {}, now)).toThrow('incident-closed');
    expect(() => closeIncident(closed, 'Noch etwas')).toThrow('incident-closed');
  });
});
