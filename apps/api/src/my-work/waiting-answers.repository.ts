import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  gateOfPhase,
  gateTable,
  phases,
  statusesOfWork,
  type Duty,
  type FieldBehindFlag,
  type ItemToWaive,
  type Phase,
  type Scope,
  type WaitingClassification,
  type WaitingWaiver,
} from '@ki-kompass/domain';
import { columnOf, dutiesFor, literals, workPlaceColumns } from './work-columns.repository';
import type { WorkPlace } from './work-question';

/** Whether its item applies, the domain says. */
export interface WaiverRow extends Omit<WaitingWaiver, 'item'>, WorkPlace {
  readonly id: string;
  readonly at: Date;
  readonly itemKey: string;
  readonly state: ItemToWaive['state'];
  /** As `taskReference` writes it. */
  readonly reference: string;
  /** Of the project, to all that items hang on. */
  readonly answers: Readonly<Record<FieldBehindFlag, string | null>>;
  readonly reason: string;
}

export interface ClassificationRow extends WaitingClassification, WorkPlace {
  readonly id: string;
  readonly at: Date;
}

type DatabaseWaiver = Omit<WaiverRow, 'estimatedTotalCents'> & {
  readonly estimatedTotalCents: string | null;
};

/** Only items of the phase a project is in: requests for others cannot be answered any more. */
const stages = `(VALUES ${phases
  .map((phase) => `('${phase}', '${gateTable[gateOfPhase[phase]].checklist}')`)
  .join(', ')}) AS stage (phase, checklist)`;

const inPlace = `
  JOIN organisation o ON o.id = p.organisation_id
  WHERE p.organisation_id = ANY($1) AND ($2::text IS NULL OR p.phase = $2)`;

const answers = `json_build_object(${Object.entries(columnOf)
  .map(([field, column]) => `'${field}', p.${column}::text`)
  .join(', ')})`;

/** What somebody asked and nobody answered, for the domain to judge; few at any time. */
@Injectable()
export class WaitingAnswersRepository {
  constructor(private readonly dataSource: DataSource) {}

  async waivers(
    scope: Scope,
    duties: readonly Duty[],
    phase: Phase | undefined,
  ): Promise<WaiverRow[]> {
    const ids = dutiesFor(scope, duties, 'waiver').map(({ organisationId }) => organisationId);
    if (ids.length === 0) return [];
    const rows = await this.dataSource.query<DatabaseWaiver[]>(
      `SELECT w.id, w.requested_at AS at, w.requested_by AS "requestedBy", w.reason,
         i.item_key AS "itemKey", i.state, ${answers} AS answers, i.item_key || '@' || i.template_version AS reference,
         p.organisation_id AS "organisationId", p.phase, p.risk_class AS "riskClass",
         p.estimated_total_cents AS "estimatedTotalCents", ${workPlaceColumns}
       FROM waiver w JOIN checklist_item i ON i.id = w.item_id
       JOIN project p ON p.id = w.project_id
       JOIN ${stages} ON stage.phase = p.phase AND stage.checklist = i.checklist_key
       ${inPlace} AND p.status IN (${literals(statusesOfWork.waiver)})
         AND w.decided_at IS NULL AND w.withdrawn_at IS NULL AND i.removed_at IS NULL`,
      [ids, phase ?? null],
    );
    return rows.map(({ estimatedTotalCents: total, ...same }) => ({
      ...same,
      estimatedTotalCents: total === null ? null : Number(total),
    }));
  }

  /** Of each project only the latest one. */
  async classifications(
    scope: Scope,
    duties: readonly Duty[],
    phase: Phase | undefined,
  ): Promise<ClassificationRow[]> {
    const wanted = dutiesFor(scope, duties, 'classification');
    if (wanted.length === 0) return [];
    return this.dataSource.query<ClassificationRow[]>(
      `SELECT c.id, c.recorded_at AS at, c.recorded_by AS "recordedBy",
         c.risk_class AS "riskClass", p.risk_class AS "projectClass",
         EXISTS (SELECT FROM substantial_change WHERE classification_id = c.id) AS "isOutdated",
         p.organisation_id AS "organisationId", ${workPlaceColumns}
       FROM classification c JOIN project p ON p.id = c.project_id
       ${inPlace} AND p.status IN (${literals(statusesOfWork.classification)})
         AND c.confirmed_at IS NULL AND NOT EXISTS (
           SELECT FROM classification later WHERE later.project_id = c.project_id
             AND (later.recorded_at, later.id) > (c.recorded_at, c.id)
         )`,
      [wanted.map(({ organisationId }) => organisationId), phase ?? null],
    );
  }
}
