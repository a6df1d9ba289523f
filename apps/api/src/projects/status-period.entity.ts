import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ProjectStatus } from '@ki-kompass/domain';
import { ProjectEntity } from './project.entity';

@Entity('status_period')
@Index('ix_status_period_paused', ['projectId'], { where: `status = 'paused'` })
@Exclusion('ex_status_period_one_at_a_time', 'USING gist (project_id WITH =, during WITH &&)')
export class StatusPeriodEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_status_period' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_status_period_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text') status!: ProjectStatus;
  @Column('tstzrange') during!: string;
}
