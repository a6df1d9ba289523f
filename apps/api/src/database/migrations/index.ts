import type { MigrationInterface } from 'typeorm';
import { CreateOrganisations1795400000001 } from './1795400000001-create-organisations';
import { CreateIdentity1795400000002 } from './1795400000002-create-identity';
import { CreateContentAndAudit1795400000003 } from './1795400000003-create-content-and-audit';
import { CreateProjects1795400000004 } from './1795400000004-create-projects';
import { CreateChecklists1795400000005 } from './1795400000005-create-checklists';
import { CreateGates1795400000006 } from './1795400000006-create-gates';
import { OpenProjectsToOthers1795400000007 } from './1795400000007-open-projects-to-others';
import { CreateInvitations1795400000008 } from './1795400000008-create-invitations';
import { CreateSearch1795400000009 } from './1795400000009-create-search';
import { IndexMyWork1795400000010 } from './1795400000010-index-my-work';
import { IndexOverview1795400000011 } from './1795400000011-index-overview';
import { MembershipEndedOn1795400000012 } from './1795400000012-membership-ended-on';
import { InvitationFromNetwork1795400000013 } from './1795400000013-invitation-from-network';
import { EvidenceAsFile1795400000015 } from './1795400000015-evidence-as-file';
import { CreateProjectActs1795400000016 } from './1795400000016-create-project-acts';
import { CreateWaiver1795400000017 } from './1795400000017-create-waiver';
import { CreateOpinions1795400000018 } from './1795400000018-create-opinions';
import { CreateParticipation1795400000019 } from './1795400000019-create-participation';
import { CreateClassifications1795400000020 } from './1795400000020-create-classifications';
import { CreateRisksAndIncidents1795400000021 } from './1795400000021-create-risks-and-incidents';
import { CreateHumanReviews1795400000022 } from './1795400000022-create-human-reviews';
import { FulfilConditions1795400000025 } from './1795400000025-fulfil-conditions';
import { CreateGateSnapshot1795400000026 } from './1795400000026-create-gate-snapshot';
import { CreateConsent1795400000028 } from './1795400000028-create-consent';
import { IndexUnreportedIncidents1795400000030 } from './1795400000030-index-unreported-incidents';
import { OpinionsOfDecision1795400000031 } from './1795400000031-opinions-of-decision';
import { CreateLocalRule1795400000033 } from './1795400000033-create-local-rule';
import { CreateAward1795400000034 } from './1795400000034-create-award';
import { StayOfConsent1795400000035 } from './1795400000035-stay-of-consent';
import { CreateOwnItem1795400000036 } from './1795400000036-create-own-item';
import { TakeChecklistVersions1795400000037 } from './1795400000037-take-checklist-versions';
import { LapseRequests1795400000038 } from './1795400000038-lapse-requests';
import { CountEvidenceFrom1795400000039 } from './1795400000039-count-evidence-from';
import { AwardPerItem1795400000040 } from './1795400000040-award-per-item';
import { ContinueProject1795400000044 } from './1795400000044-continue-project';

export const migrations: (new () => MigrationInterface)[] = [
  CreateOrganisations1795400000001,
  CreateIdentity1795400000002,
  CreateContentAndAudit1795400000003,
  CreateProjects1795400000004,
  CreateChecklists1795400000005,
  CreateGates1795400000006,
  OpenProjectsToOthers1795400000007,
  CreateInvitations1795400000008,
  CreateSearch1795400000009,
  IndexMyWork1795400000010,
  IndexOverview1795400000011,
  MembershipEndedOn1795400000012,
  InvitationFromNetwork1795400000013,
  EvidenceAsFile1795400000015,
  CreateProjectActs1795400000016,
  CreateWaiver1795400000017,
  CreateOpinions1795400000018,
  CreateParticipation1795400000019,
  CreateClassifications1795400000020,
  CreateRisksAndIncidents1795400000021,
  CreateHumanReviews1795400000022,
  FulfilConditions1795400000025,
  CreateGateSnapshot1795400000026,
  CreateConsent1795400000028,
  IndexUnreportedIncidents1795400000030,
  OpinionsOfDecision1795400000031,
  CreateLocalRule1795400000033,
  CreateAward1795400000034,
  StayOfConsent1795400000035,
  CreateOwnItem1795400000036,
  TakeChecklistVersions1795400000037,
  LapseRequests1795400000038,
  CountEvidenceFrom1795400000039,
  AwardPerItem1795400000040,
  ContinueProject1795400000044,
];
