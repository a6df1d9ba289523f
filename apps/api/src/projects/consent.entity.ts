import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ConsentResult, Phase, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ProjectEntity } from './project.entity';

/** One procedure; without a last day where a service agreement covers it and nobody was asked. */
@Entity('consent')
@Index('uq_consent_open', ['projectId'], {
  unique: true,
  where: 'result IS NULL AND withdrawn_at IS NULL',
})
@Index('ix_consent_project', ['projectId', 'requestedAt'])
@Check('ck_consent_result', `result IN ('given', 'given-with-conditions', 'refused', 'covered')`)
@Check('ck_consent_text', `result IN ('given', 'covered') OR result IS NULL OR text <> ''`)
@Check(
  'ck_consent_answer',
  `(result IS NULL OR result = 'covered') = (num_nulls(answered_at, answered_by) = 2)`,
)
@Check(
  'ck_consent_asked',
  `(result IS DISTINCT FROM 'covered') = (num_nonnulls(due_on, law_version) = 2)`,
)
@Check(
  'ck_consent_agreement',
  `(result IS NOT DISTINCT FROM 'covered')
     = (num_nonnulls(agreement_title, agreement_on, agreement_reference) = 3)`,
)
@Check('ck_consent_withdrawn', 'withdrawn_at IS NULL OR result IS NULL')
@Check('ck_consent_lapsed', 'NOT has_lapsed OR withdrawn_at IS NOT NULL')
export class ConsentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_consent' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_consent_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  /** The stay in a phase that it is about: what was agreed before a return does not count after it. */
  @Column('text') phase!: Phase;
  @Column('integer') loop!: number;
  @Column('text', { name: 'item_keys', array: true }) itemKeys!: string[];
  /** The version of the checklist that names the items. */
  @Column('integer', { name: 'template_version' }) templateVersion!: number;
  @Column('text') reason!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  /** The version of the law that the last day was computed by. */
  @Column('integer', { name: 'law_version', nullable: true }) lawVersion!: number | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_consent_requested_by' })
  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;
  @Column('text', { name: 'requested_by_role' }) requestedByRole!: Role;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('text', { nullable: true }) result!: ConsentResult | null;
  /** The conditions, or why it is refused. */
  @Column('text') text!: string;
  @Column('text', { name: 'agreement_title', nullable: true }) agreementTitle!: string | null;
  @Column('date', { name: 'agreement_on', nullable: true }) agreementOn!: string | null;
  @Column('text', { name: 'agreement_reference', nullable: true })
  agreementReference!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_consent_answered_by' })
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  /** Nobody withdrew it: it ended with the stay in the phase. */
  @Column('boolean', { name: 'has_lapsed', default: false }) hasLapsed!: boolean;
}
