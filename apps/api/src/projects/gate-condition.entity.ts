import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '@ki-kompass/domain';
import { GateDecisionEntity } from './gate-decision.entity';
import { ProjectEntity } from './project.entity';

/** A condition (Auflage) of a decision, with a deadline and the role that has to fulfil it. */
@Entity('gate_condition')
@Index('ix_gate_condition_project', ['projectId'])
@Index('ix_gate_condition_open', ['responsibleRole', 'dueOn', 'id'], {
  where: 'fulfilled_at IS NULL',
})
export class GateConditionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_gate_condition' }) id!: string;
  @ForeignKey(() => GateDecisionEntity, { name: 'fk_gate_condition_decision' })
  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_gate_condition_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text') text!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text', { name: 'responsible_role' }) responsibleRole!: Role;
  @Column('timestamptz', { name: 'fulfilled_at', nullable: true }) fulfilledAt!: Date | null;
}
