import { describe, expect, it } from '@jest/globals';
import { formatInstant } from '../../../shared/texts/formats';
import { incidentTexts } from './incident.texts';
import { sayReport } from './report-words';

const words = {
  texts: incidentTexts.de,
  format: { instant: (instant: string) => formatInstant(instant, 'de') },
};

describe('the deadline of an incident in words (US-21)', () => {
  it.each([
    [null, '2026-10-26T01:00:00Z', 'noch 31 Stunden, bis 27.10.2026, 09:00'],
    [null, '2026-10-27T07:30:00Z', 'weniger als eine Stunde, bis 27.10.2026, 09:00'],
    [null, '2026-10-27T12:30:00Z', 'seit 4 Stunden abgelaufen, am 27.10.2026, 09:00'],
    [
      '2026-10-26T08:00:00Z',
      '2026-11-01T08:00:00Z',
      'fristgerecht gemeldet am 26.10.2026, 09:00, Frist bis 27.10.2026, 09:00',
    ],
    [
      '2026-10-27T09:00:00Z',
      '2026-11-01T08:00:00Z',
      'verspätet gemeldet am 27.10.2026, 10:00, Frist war 27.10.2026, 09:00',
    ],
  ])('reported %s, seen at %s: %s', (reportedAt, now, sentence) => {
    const reportDueAt = '2026-10-27T08:00:00Z';
    const incident = { reportDuty: 'yes' as const, reportDueAt, reportedAt };
    expect(sayReport(incident, new Date(now), words).sentence).toBe(sentence);
  });
});
