import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DecidedOpinion, DecisionBody, Gate, GateResult, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { GateRequestEntity } from './gate-request.entity';
import { ProjectEntity } from './project.entity';

/** A waiver as the record of a decision keeps it; people stand in it by id. */
export interface FrozenWaiver {
  readonly itemKey: string;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedByRole: Role;
  readonly grantedAt: string;
}

@Entity('gate_decision')
@Unique('uq_gate_decision_request', ['requestId'])
@Index('ix_gate_decision_project', ['projectId', 'gate'])
@Check(
  'ck_gate_decision_result',
  `result IN ('approved', 'approved-with-conditions', 'returned', 'rejected')`,
)
export class GateDecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_gate_decision' }) id!: string;
  @ForeignKey(() => GateRequestEntity, { name: 'fk_gate_decision_request' })
  @Column('uuid', { name: 'request_id' })
  requestId!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_gate_decision_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text') gate!: Gate;
  @Column('text') result!: GateResult;
  @Column('text') rationale!: string;
  /** Who was competent and why, as it was known at the moment of the decision. */
  @Column('jsonb') authority!: object;
  @ForeignKey(() => PersonEntity, { name: 'fk_gate_decision_decided_by' })
  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;
  @Column('text', { name: 'decided_by_role' }) decidedByRole!: Role;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('text', { nullable: true }) body!: DecisionBody | null;
  @Column('date', { name: 'body_decided_on', nullable: true }) bodyDecidedOn!: string | null;
  @Column('text', { name: 'body_reference', nullable: true }) bodyReference!: string | null;
  @Column('text', { name: 'named_items', array: true }) namedItems!: string[];
  /** The items that were waived at the moment of the decision. */
  @Column('jsonb', { default: [] }) waivers!: FrozenWaiver[];
  /** Who was heard; `null` for decisions from before this was recorded. */
  @Column('jsonb', { nullable: true }) opinions!: DecidedOpinion[] | null;
  @ForeignKey(() => GateDecisionEntity, { name: 'fk_gate_decision_supersedes' })
  @Column('uuid', { name: 'supersedes_id', nullable: true })
  supersedesId!: string | null;
}
