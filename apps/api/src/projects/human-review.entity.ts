import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { HumanReviewResult, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ProjectEntity } from './project.entity';

/** Written once and never changed; a mistake is set right by a record that supersedes it. */
@Entity('human_review')
@Index('ix_human_review_project', ['projectId', 'reviewedOn', 'id'])
@Unique('uq_human_review_supersedes', ['supersedesId'])
@Check('ck_human_review_result', `result IN ('confirmed', 'corrected', 'rejected')`)
@Check('ck_human_review_correction', `(result = 'confirmed') = (correction IS NULL)`)
export class HumanReviewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_human_review' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_human_review_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text') output!: string;
  @Column('date', { name: 'reviewed_on' }) reviewedOn!: string;
  @Column('text', { name: 'reviewer_role' }) reviewerRole!: Role;
  @Column('text') result!: HumanReviewResult;
  @Column('text', { nullable: true }) correction!: string | null;
  @ForeignKey(() => HumanReviewEntity, { name: 'fk_human_review_supersedes' })
  @Column('uuid', { name: 'supersedes_id', nullable: true })
  supersedesId!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_human_review_recorded_by' })
  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;
  @Column('text', { name: 'recorded_by_role' }) recordedByRole!: Role;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
