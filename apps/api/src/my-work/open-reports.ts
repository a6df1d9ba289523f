import { Injectable } from '@nestjs/common';
import { dayOf, overdueDays, pageOf, type Period } from '@ki-kompass/domain';
import { OpenReportsRepository, type ReportRow } from './open-reports.repository';
import type { FoundWork, WorkQuestion } from './work-question';

type Question = Pick<WorkQuestion, 'scope' | 'duties' | 'phase' | 'period'>;

interface OpenReport {
  readonly row: ReportRow;
  readonly place: FoundWork['place'];
}

/** Incidents whose hours to report run or have run out; the day is that of their last hour. */
@Injectable()
export class OpenReports {
  constructor(private readonly reports: OpenReportsRepository) {}

  async page(question: WorkQuestion): Promise<FoundWork[]> {
    const reports = pageOf(await this.due(question), question);
    return reports.map((report) => entryOf(report, question));
  }

  async count(question: Question): Promise<number> {
    return (await this.due(question)).length;
  }

  private async due({ scope, duties, phase, period }: Question): Promise<OpenReport[]> {
    const rows = await this.reports.find(scope, duties, phase);
    return rows
      .map((row) => ({ row, place: { at: dayOf(row.reportDueAt), id: row.id } }))
      .filter(({ place }) => isIn(period, place.at));
  }
}

function isIn(period: Period | null, day: string): boolean {
  const { from = null, to = null } = period ?? {};
  return (from === null || from <= day) && (to === null || day <= to);
}

function entryOf({ row, place }: OpenReport, { group, today }: WorkQuestion): FoundWork {
  const { reportDueAt, ...same } = row;
  return {
    place,
    entry: {
      kind: 'incident',
      ...same,
      group,
      dueOn: place.at,
      overdueDays: overdueDays(place.at, today),
      reportDueAt: reportDueAt.toISOString(),
    },
  };
}
