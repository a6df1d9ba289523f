import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { OpinionResult, OpinionRole, Phase, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ProjectEntity } from './project.entity';

/** An opinion (Votum) that a role was asked for: the request and, once it is there, the answer. */
@Entity('opinion')
@Index('ix_opinion_project', ['projectId'])
@Index('ix_opinion_one_open', ['projectId', 'role', 'phase', 'loop'], {
  unique: true,
  where: 'given_at IS NULL AND withdrawn_at IS NULL',
})
@Index('ix_opinion_waiting', ['role', 'dueOn', 'id'], {
  where: 'given_at IS NULL AND withdrawn_at IS NULL',
})
@Check('ck_opinion_result', `result IN ('agreed', 'agreed-with-conditions', 'rejected')`)
@Check('ck_opinion_working_days', 'working_days BETWEEN 1 AND 60')
@Check(
  'ck_opinion_answer',
  `num_nulls(result, answer_text, given_by, given_at) IN (0, 4)
    AND (result IS NULL OR result = 'agreed' OR answer_text <> '')`,
)
@Check(
  'ck_opinion_withdrawal',
  'num_nulls(withdrawn_by, withdrawn_by_role, withdrawn_at) IN (0, 3)',
)
@Check('ck_opinion_one_end', 'given_at IS NULL OR withdrawn_at IS NULL')
@Check('ck_opinion_lapsed', 'NOT has_lapsed OR withdrawn_at IS NOT NULL')
export class OpinionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_opinion' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_opinion_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text') role!: OpinionRole;
  /** The stay in a phase that it is about: what was said before a return does not count after it. */
  @Column('text') phase!: Phase;
  @Column('integer') loop!: number;
  @Column('text', { name: 'item_keys', array: true }) itemKeys!: string[];
  @Column('text') question!: string;
  @Column('integer', { name: 'working_days' }) workingDays!: number;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_opinion_requested_by' })
  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;
  @Column('text', { name: 'requested_by_role' }) requestedByRole!: Role;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('text', { nullable: true }) result!: OpinionResult | null;
  @Column('text', { name: 'answer_text', nullable: true }) answerText!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_opinion_given_by' })
  @Column('uuid', { name: 'given_by', nullable: true })
  givenBy!: string | null;
  @Column('timestamptz', { name: 'given_at', nullable: true }) givenAt!: Date | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_opinion_withdrawn_by' })
  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;
  @Column('text', { name: 'withdrawn_by_role', nullable: true }) withdrawnByRole!: Role | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  /** Nobody withdrew it: it ended with the stay in the phase. */
  @Column('boolean', { name: 'has_lapsed', default: false }) hasLapsed!: boolean;
}
