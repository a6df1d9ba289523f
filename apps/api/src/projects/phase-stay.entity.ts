import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Phase } from '@ki-kompass/domain';
import { ProjectEntity } from './project.entity';

@Entity('phase_stay')
@Index('ix_phase_stay_current', ['projectId'], { unique: true, where: 'upper_inf(during)' })
@Exclusion('ex_phase_stay_one_at_a_time', 'USING gist (project_id WITH =, during WITH &&)')
export class PhaseStayEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_phase_stay' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_phase_stay_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text') phase!: Phase;
  @Column('integer') loop!: number;
  @Column('tstzrange') during!: string;
}
