import { AuditEventEntity } from '../audit/audit-event.entity';
import { ContentEntity } from '../content/content.entity';
import { MembershipEntity } from '../identity/membership.entity';
import { PersonEntity } from '../identity/person.entity';
import { SessionEntity } from '../identity/session.entity';
import { SignInThrottleEntity } from '../identity/sign-in-throttle.entity';
import { DistrictEntity } from '../organisations/district.entity';
import { GateAuthorityOverrideEntity } from '../organisations/gate-authority-override.entity';
import { LocalRuleEntity } from '../organisations/local-rule.entity';
import { MunicipalityEntity } from '../organisations/municipality.entity';
import { NeighbourEntity } from '../organisations/neighbour.entity';
import { OrganisationEntity } from '../organisations/organisation.entity';
import { OwnItemEntity } from '../organisations/own-item.entity';
import { PopulationEntity } from '../organisations/population.entity';
import { ValueLimitEntity } from '../organisations/value-limit.entity';
import { InvitationEntity } from '../people/invitation.entity';
import { SetUpLinkEntity } from '../people/set-up-link.entity';
import { AwardEntity } from '../projects/award.entity';
import { ChecklistItemEntity } from '../projects/checklist-item.entity';
import { ClassificationEntity } from '../projects/classification.entity';
import { ConsentEntity } from '../projects/consent.entity';
import { EvidenceChunkEntity } from '../projects/evidence-chunk.entity';
import { EvidenceUploadEntity } from '../projects/evidence-upload.entity';
import { EvidenceEntity } from '../projects/evidence.entity';
import { GateAgreementEntity } from '../projects/gate-agreement.entity';
import { GateConditionEntity } from '../projects/gate-condition.entity';
import { GateDecisionEntity } from '../projects/gate-decision.entity';
import { GateRequestEntity } from '../projects/gate-request.entity';
import { GateSnapshotEntity } from '../projects/gate-snapshot.entity';
import { IncidentMeasureEntity } from '../projects/incident-measure.entity';
import { IncidentEntity } from '../projects/incident.entity';
import { ParticipationReleaseEntity } from '../projects/participation-release.entity';
import { HumanReviewEntity } from '../projects/human-review.entity';
import { OutputCountEntity } from '../projects/output-count.entity';
import { OpinionEntity } from '../projects/opinion.entity';
import { PhaseStayEntity } from '../projects/phase-stay.entity';
import { ProjectActEntity } from '../projects/project-act.entity';
import { ProjectCounterEntity } from '../projects/project-counter.entity';
import { ProjectEntity } from '../projects/project.entity';
import { RiskEntity } from '../projects/risk.entity';
import { StatusPeriodEntity } from '../projects/status-period.entity';
import { SubstantialChangeEntity } from '../projects/substantial-change.entity';
import { WaiverEntity } from '../projects/waiver.entity';
import { SearchDocumentEntity } from '../search/search-document.entity';
import { IdempotencyKeyEntity } from './idempotency-key.entity';

/** Every table the application knows; the drift check compares them with the migrations. */
export const entities = [
  AuditEventEntity,
  AwardEntity,
  ChecklistItemEntity,
  ClassificationEntity,
  ConsentEntity,
  ContentEntity,
  DistrictEntity,
  EvidenceChunkEntity,
  EvidenceEntity,
  EvidenceUploadEntity,
  GateAgreementEntity,
  GateAuthorityOverrideEntity,
  GateConditionEntity,
  GateDecisionEntity,
  GateRequestEntity,
  GateSnapshotEntity,
  HumanReviewEntity,
  IdempotencyKeyEntity,
  IncidentEntity,
  IncidentMeasureEntity,
  InvitationEntity,
  LocalRuleEntity,
  MembershipEntity,
  MunicipalityEntity,
  NeighbourEntity,
  OpinionEntity,
  OrganisationEntity,
  ParticipationReleaseEntity,
  OutputCountEntity,
  OwnItemEntity,
  PersonEntity,
  PhaseStayEntity,
  PopulationEntity,
  ProjectActEntity,
  ProjectCounterEntity,
  ProjectEntity,
  RiskEntity,
  SearchDocumentEntity,
  SessionEntity,
  SetUpLinkEntity,
  SignInThrottleEntity,
  StatusPeriodEntity,
  SubstantialChangeEntity,
  ValueLimitEntity,
  WaiverEntity,
];
