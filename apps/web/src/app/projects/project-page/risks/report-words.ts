import { type Incident, reportStanding, type ReportStanding } from '@ki-kompass/domain';
import type { Formats } from '../../../shared/texts/formats';
import type { Tone } from '../../../shared/ui/badge';
import type { incidentTexts } from './incident.texts';

type Kind = ReportStanding['kind'];

export const reportTones: Readonly<Record<Kind, Tone>> = {
  'not-needed': 'neutral',
  running: 'warning',
  expired: 'danger',
  'in-time': 'success',
  late: 'danger',
};

/** How it stands with the report, in words and with the exact instant. */
export function sayReport(
  incident: Pick<Incident, 'reportDuty' | 'reportDueAt' | 'reportedAt'>,
  now: Date,
  words: {
    readonly texts: (typeof incidentTexts)['de'];
    readonly format: Pick<Formats, 'instant'>;
  },
): { readonly kind: Kind; readonly sentence: string } {
  const { texts, format } = words;
  const standing = reportStanding(incident, now);
  const due = format.instant(incident.reportDueAt);
  const at = incident.reportedAt === null ? '' : format.instant(incident.reportedAt);
  const hours = 'hours' in standing ? standing.hours : 0;
  const sentences: Readonly<Record<Kind, string>> = {
    'not-needed': texts.notNeeded,
    running: texts.left(hours, due),
    expired: texts.expired(hours, due),
    'in-time': texts.inTime(at, due),
    late: texts.late(at, due),
  };
  return { kind: standing.kind, sentence: sentences[standing.kind] };
}
