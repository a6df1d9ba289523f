import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { DomainError, type Scope } from '@ki-kompass/domain';
import type { Reader, Transaction } from '../database/database';
import { IncidentMeasureEntity } from './incident-measure.entity';
import { IncidentEntity } from './incident.entity';
import type { StoredProject } from './stored-project';

export interface IncidentRecord {
  readonly incident: IncidentEntity;
  readonly measures: readonly IncidentMeasureEntity[];
}

@Injectable()
export class IncidentsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The project comes from a scoped read. The open ones first, the latest first. */
  read(_scope: Scope, { id }: StoredProject): Promise<IncidentRecord[]> {
    return this.load(this.dataSource.manager, id);
  }

  /** The caller holds the project's row, so that nothing changes beside. In the same order. */
  readForUpdate(transaction: Transaction, projectId: string): Promise<IncidentRecord[]> {
    return this.load(transaction, projectId);
  }

  /**
   * The caller holds the project's row, so that nothing changes beside.
   * @throws DomainError('not-found') when the incident is not one of this project
   */
  async getForUpdate(
    transaction: Transaction,
    projectId: string,
    incidentId: string,
  ): Promise<IncidentRecord> {
    const records = await this.load(transaction, projectId);
    const found = records.find(({ incident }) => incident.id === incidentId);
    if (found === undefined) throw new DomainError('not-found');
    return found;
  }

  /** The project comes from a scoped read or is locked; `reader` where that happens in a transaction. */
  countOpen({ id }: StoredProject, reader: Reader = this.dataSource.manager): Promise<number> {
    return reader.count(IncidentEntity, { where: { projectId: id, closedAt: IsNull() } });
  }

  async nextNumber(transaction: Transaction, projectId: string): Promise<number> {
    return (await transaction.count(IncidentEntity, { where: { projectId } })) + 1;
  }

  async save(transaction: Transaction, incident: IncidentEntity): Promise<void> {
    await transaction.save(IncidentEntity, incident);
  }

  async saveMeasure(transaction: Transaction, measure: IncidentMeasureEntity): Promise<void> {
    await transaction.save(IncidentMeasureEntity, measure);
  }

  private async load(manager: EntityManager, projectId: string): Promise<IncidentRecord[]> {
    const incidents = await manager.find(IncidentEntity, {
      where: { projectId },
      order: { closedAt: { direction: 'DESC', nulls: 'FIRST' }, number: 'DESC' },
    });
    const measures = await manager.find(IncidentMeasureEntity, {
      where: { incidentId: In(incidents.map(({ id }) => id)) },
      order: { number: 'ASC' },
    });
    return incidents.map((incident) => ({
      incident,
      measures: measures.filter(({ incidentId }) => incidentId === incident.id),
    }));
  }
}
