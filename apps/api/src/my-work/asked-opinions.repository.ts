import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  statusesOfWork,
  type Duty,
  type OpinionRole,
  type Period,
  type Phase,
  type Scope,
} from '@ki-kompass/domain';
import {
  dutiesFor,
  isReleasedToDuty,
  literals,
  pairsOf,
  workPlaceColumns,
} from './work-columns.repository';
import type { WorkPlace } from './work-question';

export interface AskedOpinionRow extends WorkPlace {
  readonly id: string;
  readonly role: OpinionRole;
  readonly question: string;
  readonly dueOn: string;
  readonly requestedBy: string;
}

interface Where {
  readonly duties: readonly Duty[];
  readonly phase: Phase | undefined;
  readonly period: Period | null;
}

/** Opinions that a role was asked for in the present stay in a phase; few at any time. */
@Injectable()
export class AskedOpinionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(scope: Scope, { duties, phase, period }: Where): Promise<AskedOpinionRow[]> {
    const wanted = dutiesFor(scope, duties, 'opinion');
    if (wanted.length === 0) return [];
    return this.dataSource.query<AskedOpinionRow[]>(
      `SELECT v.id, v.role, v.question, v.due_on::text AS "dueOn",
         v.requested_by AS "requestedBy", ${workPlaceColumns}
       FROM (SELECT DISTINCT * FROM unnest($1::uuid[], $2::text[])) AS duty (organisation_id, role)
       JOIN opinion v ON v.role = duty.role AND v.given_at IS NULL AND v.withdrawn_at IS NULL
       JOIN project p ON p.id = v.project_id AND p.organisation_id = duty.organisation_id
         AND p.phase = v.phase AND p.status IN (${literals(statusesOfWork.opinion)})
         AND ${isReleasedToDuty}
       JOIN phase_stay s ON s.project_id = v.project_id AND s.phase = v.phase
         AND s.loop = v.loop AND upper_inf(s.during)
       JOIN organisation o ON o.id = p.organisation_id
       WHERE ($3::text IS NULL OR p.phase = $3)
         AND ($4::date IS NULL OR v.due_on >= $4) AND ($5::date IS NULL OR v.due_on <= $5)`,
      [...pairsOf(wanted), phase ?? null, period?.from ?? null, period?.to ?? null],
    );
  }
}
