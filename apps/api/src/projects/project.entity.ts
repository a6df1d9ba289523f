import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type {
  ParticipationRole,
  Phase,
  ProjectFields,
  ProjectStatus,
  VisibilityLevel,
} from '@ki-kompass/domain';
import { OrganisationEntity } from '../organisations/organisation.entity';

const groupsOfVisibility = [
  'profile',
  'checklist',
  'evidence',
  'opinions',
  'decisions',
  'economics',
];

@Entity('project')
@Unique('uq_project_number', ['number'])
@Index('ix_project_updated', ['organisationId', 'updatedAt', 'id'])
@Index('ix_project_title', ['organisationId', 'title', 'id'])
@Index('ix_project_phase', ['organisationId', 'phase', 'id'])
@Index('ix_project_analysis_end', ['organisationId', 'plannedAnalysisEnd', 'id'], {
  where: `status = 'active' AND phase = 'analysis'`,
})
@Index('ix_project_pilot_end', ['organisationId', 'plannedPilotEnd', 'id'], {
  where: `status = 'active' AND phase = 'pilot'`,
})
@Index('ix_project_scaling_end', ['organisationId', 'plannedScalingEnd', 'id'], {
  where: `status = 'active' AND phase = 'scaling'`,
})
@Check(
  'ck_project_status',
  `status IN ('draft', 'active', 'paused', 'stopped', 'completed', 'archived')`,
)
@Check('ck_project_phase', `phase IN ('analysis', 'pilot', 'scaling')`)
@Check('ck_project_number', `(status = 'draft') = (number IS NULL)`)
@Check('ck_project_estimated_total', 'estimated_total_cents >= 0')
@Check(
  'ck_project_visibility',
  groupsOfVisibility
    .map((group) => `visibility_${group} IN ('internal', 'partners', 'network', 'public')`)
    .join(' AND '),
)
@Check('ck_project_draft_closed', `status <> 'draft' OR visibility_profile = 'internal'`)
@Index('ix_project_opened', ['profileChangedAt', 'id'], {
  where: `visibility_profile <> 'internal'`,
})
@Index('ix_project_continues', ['continuesId'], { where: 'continues_id IS NOT NULL' })
@Index('ix_project_released', ['organisationId'], { where: `released_to <> '{}'` })
export class ProjectEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_project' }) id!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_project_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') status!: ProjectStatus;
  @Column('text') phase!: Phase;
  @Column('integer') version!: number;
  @Column('boolean', { name: 'is_example', default: false }) isExample!: boolean;
  /** Empty while nobody has given one, so that the index behind paging knows every row. */
  @Column({ type: 'text', collation: 'de-x-icu' }) title!: string;
  @Column('text', { name: 'use_case_key', nullable: true }) useCaseKey!: string | null;
  @Column('integer', { name: 'use_case_version', nullable: true }) useCaseVersion!: number | null;
  @Column('text', { nullable: true }) department!: string | null;
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('text', { nullable: true }) goal!: string | null;
  @Column('text', { name: 'contact_function', nullable: true }) contactFunction!: string | null;
  @Column('text', { name: 'risk_class', nullable: true }) riskClass!: ProjectFields['riskClass'];
  @Column('text', { name: 'data_categories', array: true }) dataCategories!: string[];
  @Column('text', { name: 'oversight_level', nullable: true })
  oversightLevel!: ProjectFields['oversightLevel'];
  @Column('boolean', { name: 'processes_personal_data', nullable: true })
  processesPersonalData!: boolean | null;
  @Column('boolean', { name: 'processes_social_data', nullable: true })
  processesSocialData!: boolean | null;
  @Column('boolean', { name: 'dpia_required', nullable: true }) dpiaRequired!: boolean | null;
  @Column('boolean', { name: 'citizen_facing', nullable: true }) citizenFacing!: boolean | null;
  @Column('boolean', { name: 'has_user_interface', nullable: true })
  hasUserInterface!: boolean | null;
  @Column('boolean', { name: 'is_shared', nullable: true }) isShared!: boolean | null;
  @Column('boolean', { name: 'has_funding', nullable: true }) hasFunding!: boolean | null;
  @Column('date', { name: 'planned_analysis_start', nullable: true })
  plannedAnalysisStart!: string | null;
  @Column('date', { name: 'planned_analysis_end', nullable: true })
  plannedAnalysisEnd!: string | null;
  @Column('date', { name: 'planned_pilot_start', nullable: true })
  plannedPilotStart!: string | null;
  @Column('date', { name: 'planned_pilot_end', nullable: true }) plannedPilotEnd!: string | null;
  @Column('date', { name: 'planned_scaling_start', nullable: true })
  plannedScalingStart!: string | null;
  @Column('date', { name: 'planned_scaling_end', nullable: true })
  plannedScalingEnd!: string | null;
  /** bigint arrives as text from the driver; the repository turns it into a safe integer. */
  @Column('bigint', { name: 'estimated_total_cents', nullable: true })
  estimatedTotalCents!: string | null;
  @Column('boolean', { name: 'estimated_total_is_assumption' })
  estimatedTotalIsAssumption!: boolean;
  @Column('text', { name: 'visibility_profile', default: 'internal' })
  visibilityProfile!: VisibilityLevel;
  @Column('text', { name: 'visibility_checklist', default: 'internal' })
  visibilityChecklist!: VisibilityLevel;
  @Column('text', { name: 'visibility_evidence', default: 'internal' })
  visibilityEvidence!: VisibilityLevel;
  @Column('text', { name: 'visibility_opinions', default: 'internal' })
  visibilityOpinions!: VisibilityLevel;
  @Column('text', { name: 'visibility_decisions', default: 'internal' })
  visibilityDecisions!: VisibilityLevel;
  @Column('text', { name: 'visibility_economics', default: 'internal' })
  visibilityEconomics!: VisibilityLevel;
  /** The ended project that it takes up again. */
  @ForeignKey(() => ProjectEntity, { name: 'fk_project_continues' })
  @Column('uuid', { name: 'continues_id', nullable: true })
  continuesId!: string | null;
  /** The roles it is released to today; since when is told by its releases. */
  @Column('text', { name: 'released_to', array: true, default: '{}' })
  releasedTo!: ParticipationRole[];
  /** When the profile changed last: the only instant of change that others learn of. */
  @Column('timestamptz', { name: 'profile_changed_at' }) profileChangedAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
