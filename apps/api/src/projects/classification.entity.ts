import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type {
  AiActRole,
  ClassificationAnswer,
  ClassificationReason,
  RiskClass,
  Role,
} from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ProjectEntity } from './project.entity';

/** Written once; only the confirmation is added later. The latest one of a project counts. */
@Entity('classification')
@Index('ix_classification_project', ['projectId', 'recordedAt'])
@Index('ix_classification_unconfirmed', ['projectId'], { where: 'confirmed_at IS NULL' })
@Check(
  'ck_classification_confirmation',
  `(confirmed_at IS NULL) = (confirmed_by IS NULL) AND (confirmed_at IS NULL) = (confirmed_by_role IS NULL)`,
)
@Check('ck_classification_second_person', 'confirmed_by <> recorded_by')
export class ClassificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_classification' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_classification_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  /** The version of the questions that were answered. */
  @Column('integer', { name: 'rule_version' }) ruleVersion!: number;
  @Column('jsonb') answers!: Record<string, ClassificationAnswer>;
  @Column('text', { name: 'exemption_reason', nullable: true }) exemptionReason!: string | null;
  @Column('text', { name: 'risk_class' }) riskClass!: RiskClass;
  @Column('text', { nullable: true }) role!: AiActRole | null;
  @Column('jsonb') because!: ClassificationReason[];
  @ForeignKey(() => PersonEntity, { name: 'fk_classification_recorded_by' })
  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;
  @Column('text', { name: 'recorded_by_role' }) recordedByRole!: Role;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @ForeignKey(() => PersonEntity, { name: 'fk_classification_confirmed_by' })
  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;
  @Column('text', { name: 'confirmed_by_role', nullable: true }) confirmedByRole!: Role | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
}
