import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  statusesOfWork,
  type Duty,
  type Phase,
  type ReportDuty,
  type Scope,
} from '@ki-kompass/domain';
import { dutiesFor, literals, workPlaceColumns } from './work-columns.repository';
import type { WorkPlace } from './work-question';

export interface ReportRow extends WorkPlace {
  readonly id: string;
  readonly number: number;
  readonly reportDuty: ReportDuty;
  readonly reportDueAt: Date;
}

/** Incidents that may have to be reported and are not; few at any time. */
@Injectable()
export class OpenReportsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(
    scope: Scope,
    duties: readonly Duty[],
    phase: Phase | undefined,
  ): Promise<ReportRow[]> {
    const ids = dutiesFor(scope, duties, 'incident').map(({ organisationId }) => organisationId);
    if (ids.length === 0) return [];
    return this.dataSource.query<ReportRow[]>(
      `SELECT n.id, n.number, n.report_duty AS "reportDuty", n.report_due_at AS "reportDueAt",
         ${workPlaceColumns}
       FROM incident n JOIN project p ON p.id = n.project_id
       JOIN organisation o ON o.id = p.organisation_id
       WHERE n.closed_at IS NULL AND n.reported_at IS NULL AND n.report_duty <> 'no'
         AND p.organisation_id = ANY($1) AND ($2::text IS NULL OR p.phase = $2)
         AND p.status IN (${literals(statusesOfWork.incident)})`,
      [ids, phase ?? null],
    );
  }
}
