import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role, SubstantialChangeKind } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ClassificationEntity } from './classification.entity';
import { ProjectEntity } from './project.entity';

@Entity('substantial_change')
@Index('ix_substantial_change_project', ['projectId', 'declaredAt'])
@Index('ix_substantial_change_classification', ['classificationId'])
export class SubstantialChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_substantial_change' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_substantial_change_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  /** The classification that no longer holds because of it; `null` where there was none. */
  @ForeignKey(() => ClassificationEntity, { name: 'fk_substantial_change_classification' })
  @Column('uuid', { name: 'classification_id', nullable: true })
  classificationId!: string | null;
  @Column('text', { array: true }) kinds!: SubstantialChangeKind[];
  @Column('text') text!: string;
  @Column('date', { name: 'effective_on' }) effectiveOn!: string;
  @Column('text', { array: true }) recheck!: string[];
  @ForeignKey(() => PersonEntity, { name: 'fk_substantial_change_declared_by' })
  @Column('uuid', { name: 'declared_by' })
  declaredBy!: string;
  @Column('text', { name: 'declared_by_role' }) declaredByRole!: Role;
  @Column('timestamptz', { name: 'declared_at' }) declaredAt!: Date;
}
