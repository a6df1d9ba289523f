import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  statusesOfWork,
  type Duty,
  type ParticipationRole,
  type Period,
  type Phase,
  type Scope,
  type WaitingConsent,
} from '@ki-kompass/domain';
import {
  dutiesFor,
  isReleasedToDuty,
  literals,
  pairsOf,
  workPlaceColumns,
} from './work-columns.repository';
import type { WorkPlace } from './work-question';

export interface AskedConsentRow extends WorkPlace, WaitingConsent {
  readonly id: string;
  readonly role: ParticipationRole;
  readonly reason: string;
  readonly dueOn: string;
}

type DatabaseRow = Omit<AskedConsentRow, 'asked' | 'stay'> &
  AskedConsentRow['asked'] &
  Pick<AskedConsentRow['stay'], 'changedAt'>;

interface Where {
  readonly duties: readonly Duty[];
  readonly phase: Phase | undefined;
  readonly period: Period | null;
}

/** Consents that the staff council was asked for in the present stay in a phase; few at any time. */
@Injectable()
export class AskedConsentsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(scope: Scope, { duties, phase, period }: Where): Promise<AskedConsentRow[]> {
    const wanted = dutiesFor(scope, duties, 'consent');
    if (wanted.length === 0) return [];
    const rows = await this.dataSource.query<DatabaseRow[]>(
      `SELECT c.id, duty.role, c.reason, c.due_on::text AS "dueOn",
         c.requested_by AS "requestedBy", c.phase, c.loop, c.requested_at AS "requestedAt",
         (SELECT max(declared_at) FROM substantial_change WHERE project_id = c.project_id)
           AS "changedAt",
         ${workPlaceColumns}
       FROM unnest($1::uuid[], $2::text[]) AS duty (organisation_id, role)
       JOIN consent c ON c.result IS NULL AND c.withdrawn_at IS NULL
       JOIN project p ON p.id = c.project_id AND p.organisation_id = duty.organisation_id
         AND p.phase = c.phase AND p.status IN (${literals(statusesOfWork.consent)})
         AND ${isReleasedToDuty}
       JOIN phase_stay s ON s.project_id = c.project_id AND s.phase = c.phase
         AND s.loop = c.loop AND upper_inf(s.during)
       JOIN organisation o ON o.id = p.organisation_id
       WHERE ($3::text IS NULL OR p.phase = $3)
         AND ($4::date IS NULL OR c.due_on >= $4) AND ($5::date IS NULL OR c.due_on <= $5)`,
      [...pairsOf(wanted), phase ?? null, period?.from ?? null, period?.to ?? null],
    );
    return rows.map(({ phase: of, loop, requestedAt, changedAt, ...same }) => ({
      ...same,
      asked: { phase: of, loop, requestedAt },
      stay: { phase: of, loop, changedAt },
    }));
  }
}
