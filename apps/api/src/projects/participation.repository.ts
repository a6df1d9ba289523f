import { Injectable } from '@nestjs/common';
import type { Participation, ParticipationRole, Scope } from '@ki-kompass/domain';
import { DataSource, IsNull } from 'typeorm';
import type { Transaction } from '../database/database';
import { ParticipationReleaseEntity } from './participation-release.entity';
import type { StoredProject } from './stored-project';

@Injectable()
export class ParticipationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The project comes from a read that was allowed. The latest first. */
  async releases(_scope: Scope, { id }: StoredProject): Promise<Participation['releases']> {
    const rows = await this.dataSource
      .getRepository(ParticipationReleaseEntity)
      .find({ where: { projectId: id }, order: { releasedAt: 'DESC', id: 'DESC' } });
    return rows.map(({ role, releasedAt, endedAt }) => ({
      role,
      releasedAt: releasedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    }));
  }

  async add(transaction: Transaction, release: ParticipationReleaseEntity): Promise<void> {
    await transaction.insert(ParticipationReleaseEntity, release);
  }

  async end(
    transaction: Transaction,
    projectId: string,
    role: ParticipationRole,
    now: Date,
  ): Promise<void> {
    await transaction.update(
      ParticipationReleaseEntity,
      { projectId, role, endedAt: IsNull() },
      { endedAt: now },
    );
  }
}
