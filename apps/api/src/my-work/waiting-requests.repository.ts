import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  statusesOfWork,
  type Duty,
  type Phase,
  type Scope,
  type WaitingRequest,
} from '@ki-kompass/domain';
import { dutiesFor, literals, workPlaceColumns } from './work-columns.repository';
import type { WorkPlace } from './work-question';

export interface WaitingRequestRow extends WaitingRequest {
  readonly id: string;
  readonly requestedAt: Date;
}

export interface RequestDetail extends WorkPlace {
  readonly id: string;
  readonly recommendation: string;
}

type DatabaseRow = Omit<WaitingRequestRow, 'estimatedTotalCents'> & {
  readonly estimatedTotalCents: string | null;
};

@Injectable()
export class WaitingRequestsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Every open request where somebody may be asked, for the domain to judge; without its texts. */
  async open(
    scope: Scope,
    duties: readonly Duty[],
    phase: Phase | undefined,
  ): Promise<WaitingRequestRow[]> {
    const ids = dutiesFor(scope, duties, 'decision').map(({ organisationId }) => organisationId);
    if (ids.length === 0) return [];
    const rows = await this.dataSource.query<DatabaseRow[]>(
      `SELECT r.id, r.gate, r.requested_by AS "requestedBy", r.requested_at AS "requestedAt",
         ARRAY(SELECT role FROM gate_agreement WHERE request_id = r.id) AS "agreedRoles",
         p.organisation_id AS "organisationId", p.risk_class AS "riskClass",
         p.estimated_total_cents AS "estimatedTotalCents"
       FROM gate_request r JOIN project p ON p.id = r.project_id
       WHERE r.closed_at IS NULL AND p.organisation_id = ANY($1)
         AND p.status IN (${literals(statusesOfWork.decision)})
         AND ($2::text IS NULL OR p.phase = $2)`,
      [ids, phase ?? null],
    );
    return rows.map(({ estimatedTotalCents: total, ...same }) => ({
      ...same,
      estimatedTotalCents: total === null ? null : Number(total),
    }));
  }

  /** The texts of those that are shown. */
  details(scope: Scope, ids: readonly string[]): Promise<RequestDetail[]> {
    return this.dataSource.query<RequestDetail[]>(
      `SELECT r.id, r.recommendation, ${workPlaceColumns}
       FROM gate_request r JOIN project p ON p.id = r.project_id
       JOIN organisation o ON o.id = p.organisation_id
       WHERE r.id = ANY($1) AND p.organisation_id = ANY($2)`,
      [ids, scope.ownOrganisationIds],
    );
  }
}
