import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { RiskGrade, Role } from '@ki-kompass/domain';
import { ProjectEntity } from './project.entity';

@Entity('risk')
@Unique('uq_risk_number', ['projectId', 'number'])
@Check('ck_risk_grades', 'likelihood BETWEEN 1 AND 4 AND impact BETWEEN 1 AND 4')
@Check('ck_risk_closed', 'num_nulls(closed_at, closed_because) IN (0, 2)')
export class RiskEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_risk' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_risk_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('integer') number!: number;
  @Column('text') cause!: string;
  @Column('text') effect!: string;
  @Column('integer') likelihood!: RiskGrade;
  @Column('integer') impact!: RiskGrade;
  @Column('text', { nullable: true }) measure!: string | null;
  @Column('text', { name: 'responsible_role' }) responsibleRole!: Role;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { name: 'closed_because', nullable: true }) closedBecause!: string | null;
}
