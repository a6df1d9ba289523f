import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Scope } from '@ki-kompass/domain';
import { AuditEventEntity } from '../audit/audit-event.entity';
import { onOnePicture } from '../audit/chains.repository';
import { ChecklistItemEntity } from '../projects/checklist-item.entity';
import { EvidenceEntity } from '../projects/evidence.entity';
import { GateAgreementEntity } from '../projects/gate-agreement.entity';
import { GateConditionEntity } from '../projects/gate-condition.entity';
import { GateDecisionEntity } from '../projects/gate-decision.entity';
import { GateRequestEntity } from '../projects/gate-request.entity';
import { GateSnapshotEntity } from '../projects/gate-snapshot.entity';
import { HumanReviewEntity } from '../projects/human-review.entity';
import { IncidentMeasureEntity } from '../projects/incident-measure.entity';
import { IncidentEntity } from '../projects/incident.entity';
import { OutputCountEntity } from '../projects/output-count.entity';
import { ProjectsRepository } from '../projects/projects.repository';
import type { StoredProject } from '../projects/stored-project';
import type { ProjectRow } from './own-section';
import { ownSections } from './own-sections';

export type NumberedMeasure = IncidentMeasureEntity & { readonly incidentNumber: number };

/** Everything the file of a project tells, at one instant. */
export interface AuditRecords {
  readonly project: StoredProject;
  readonly requests: readonly GateRequestEntity[];
  readonly agreements: readonly GateAgreementEntity[];
  readonly decisions: readonly GateDecisionEntity[];
  readonly snapshots: readonly GateSnapshotEntity[];
  readonly conditions: readonly GateConditionEntity[];
  readonly items: readonly ChecklistItemEntity[];
  readonly evidence: readonly EvidenceEntity[];
  readonly events: readonly AuditEventEntity[];
  /** What is done about incidents, each with the number of its incident. */
  readonly measures: readonly NumberedMeasure[];
  readonly reviews: readonly HumanReviewEntity[];
  readonly outputs: readonly OutputCountEntity[];
  /** The rows of each of `ownSections`, by its name. */
  readonly own: ReadonlyMap<string, readonly ProjectRow[]>;
}

@Injectable()
export class AuditRecordsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly projects: ProjectsRepository,
  ) {}

  /**
   * One short transaction on one picture of the database, the project itself included, so that
   * nothing in the file contradicts anything else and nobody who downloads slowly holds it open.
   */
  read(scope: Scope, { id }: StoredProject): Promise<AuditRecords> {
    return onOnePicture(this.dataSource, async (reader) =>
      recordsOf(reader, await this.projects.get(scope, id, reader)),
    );
  }

  /** The event that recorded an export, when it is one of this project. */
  async findExport(_scope: Scope, { id }: StoredProject, seq: number) {
    const recorded = await this.dataSource.manager.findOneBy(AuditEventEntity, {
      projectId: id,
      seq,
      type: 'audit-file.exported',
    });
    return recorded ?? undefined;
  }
}

async function recordsOf(reader: EntityManager, project: StoredProject): Promise<AuditRecords> {
  const where = { projectId: project.id };
  const requests = await reader.find(GateRequestEntity, { where, order: { requestedAt: 'ASC' } });
  const decisions = await reader.find(GateDecisionEntity, {
    where,
    order: { decidedAt: 'ASC', id: 'ASC' },
  });
  const items = await reader.find(ChecklistItemEntity, { where, order: { id: 'ASC' } });
  const own = new Map<string, readonly ProjectRow[]>();
  for (const { name, entity } of ownSections) {
    own.set(name, await reader.find(entity, { where, order: { id: 'ASC' } }));
  }
  return {
    project,
    requests,
    decisions,
    items,
    own,
    measures: await measuresOf(reader, project.id),
    reviews: await reader.find(HumanReviewEntity, {
      where,
      order: { reviewedOn: 'ASC', id: 'ASC' },
    }),
    outputs: await reader.find(OutputCountEntity, { where, order: { month: 'ASC' } }),
    agreements: await reader.find(GateAgreementEntity, {
      where: { requestId: In(idsOf(requests)) },
      order: { agreedAt: 'ASC' },
    }),
    snapshots: await reader.findBy(GateSnapshotEntity, { decisionId: In(idsOf(decisions)) }),
    conditions: await reader.find(GateConditionEntity, { where, order: { dueOn: 'ASC' } }),
    evidence: await reader.find(EvidenceEntity, {
      where: { itemId: In(idsOf(items)) },
      order: { addedAt: 'ASC', id: 'ASC' },
    }),
    events: await reader.find(AuditEventEntity, { where, order: { seq: 'ASC' } }),
  };
}

async function measuresOf(reader: EntityManager, projectId: string): Promise<NumberedMeasure[]> {
  const incidents = await reader.find(IncidentEntity, { where: { projectId } });
  const numbers = new Map(incidents.map(({ id, number }) => [id, number]));
  const measures = await reader.find(IncidentMeasureEntity, {
    where: { incidentId: In(idsOf(incidents)) },
    order: { incidentId: 'ASC', number: 'ASC' },
  });
  return measures.map((measure) => ({
    ...measure,
    incidentNumber: numbers.get(measure.incidentId) ?? 0,
  }));
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
