import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PauseCategory, ProjectActKind, Role, StopCategory } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ProjectEntity } from './project.entity';

@Entity('project_act')
@Index('ix_project_act_project', ['projectId', 'actedAt'])
@Check('ck_project_act_act', `act IN ('phase-return', 'pause', 'resume', 'stop', 'archive')`)
@Check('ck_project_act_category', `(category IS NOT NULL) = (act IN ('pause', 'stop'))`)
export class ProjectActEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_project_act' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_project_act_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text') act!: ProjectActKind;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) category!: PauseCategory | StopCategory | null;
  /** What only this kind of act says, in the words of the domain. */
  @Column('jsonb') details!: object;
  @ForeignKey(() => PersonEntity, { name: 'fk_project_act_acted_by' })
  @Column('uuid', { name: 'acted_by' })
  actedBy!: string;
  @Column('text', { name: 'acted_by_role' }) actedByRole!: Role;
  @Column('timestamptz', { name: 'acted_at' }) actedAt!: Date;
  @Column('date', { name: 'effective_on' }) effectiveOn!: string;
}
