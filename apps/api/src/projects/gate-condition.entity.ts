import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role, WrittenTrace } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { GateDecisionEntity } from './gate-decision.entity';
import { ProjectEntity } from './project.entity';

const fulfilment = 'num_nulls(fulfilled_at, fulfilled_by, fulfilled_by_role, evidence_kind)';

/** A condition (Auflage) of a decision, with a deadline and the role that has to fulfil it. */
@Entity('gate_condition')
@Index('ix_gate_condition_project', ['projectId'])
@Index('ix_gate_condition_open', ['responsibleRole', 'dueOn', 'id'], {
  where: 'fulfilled_at IS NULL',
})
@Check('ck_gate_condition_fulfilled', `${fulfilment} IN (0, 4)`)
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
  @ForeignKey(() => PersonEntity, { name: 'fk_gate_condition_fulfilled_by' })
  @Column('uuid', { name: 'fulfilled_by', nullable: true })
  fulfilledBy!: string | null;
  @Column('text', { name: 'fulfilled_by_role', nullable: true }) fulfilledByRole!: Role | null;
  @Column('text', { name: 'evidence_kind', nullable: true })
  evidenceKind!: WrittenTrace['kind'] | null;
  @Column('text', { name: 'evidence_text', nullable: true }) evidenceText!: string | null;
  @Column('text', { name: 'evidence_url', nullable: true }) evidenceUrl!: string | null;
}

/** How every condition begins. */
export const notFulfilled = {
  fulfilledAt: null,
  fulfilledBy: null,
  fulfilledByRole: null,
  evidenceKind: null,
  evidenceText: null,
  evidenceUrl: null,
} as const satisfies Partial<GateConditionEntity>;
