import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ContentModule } from '../content/content.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { RuleSetsModule } from '../organisations/rule-sets.module';
import { SearchModule } from '../search/search.module';
import { ActCircumstances } from './act-circumstances';
import { ActsReadingService } from './acts-reading.service';
import { ActsController } from './acts.controller';
import { ActsRepository } from './acts.repository';
import { ActsService } from './acts.service';
import { AwardItem } from './award-item';
import { AwardLaw } from './award-law';
import { AwardsController } from './awards.controller';
import { AwardsReadingService } from './awards-reading.service';
import { AwardsRepository } from './awards.repository';
import { AwardsService } from './awards.service';
import { ChecklistsController } from './checklists.controller';
import { ChecklistTemplates } from './checklist-templates';
import { ChecklistVersionsController } from './checklist-versions.controller';
import { ChecklistVersionsService } from './checklist-versions.service';
import { ChecklistsRepository } from './checklists.repository';
import { ChecklistsService } from './checklists.service';
import { ConditionsController } from './conditions.controller';
import { ConditionsService } from './conditions.service';
import { ClassificationAtGate } from './classification-at-gate';
import { ClassificationReadingService } from './classification-reading.service';
import { ClassificationsController } from './classifications.controller';
import { ClassificationsRepository } from './classifications.repository';
import { ClassificationsService } from './classifications.service';
import { ConsentItems } from './consent-items';
import { ConsentLaw } from './consent-law';
import { ConsentReadingService } from './consent-reading.service';
import { ConsentsAtGate } from './consents-at-gate';
import { ConsentsController } from './consents.controller';
import { ConsentsRepository } from './consents.repository';
import { ConsentsService } from './consents.service';
import { EvidenceChunksRepository } from './evidence-chunks.repository';
import { EvidenceWriter } from './evidence-writer';
import { EvidenceController } from './evidence.controller';
import { EvidenceRepository } from './evidence.repository';
import { EvidenceService } from './evidence.service';
import { FileIntake } from './file-intake';
import { GateCircumstances } from './gate-circumstances';
import { DraftsService } from './drafts.service';
import { DecisionRecord } from './decision-record';
import { GateGrounds } from './gate-grounds';
import { GateSituations } from './gate-situations';
import { GateReadingService } from './gate-reading.service';
import { GateSnapshots } from './gate-snapshots';
import { GateSnapshotsRepository } from './gate-snapshots.repository';
import { WaiversAtGate } from './waivers-at-gate';
import { GatesController } from './gates.controller';
import { GatesRepository } from './gates.repository';
import { GatesService } from './gates.service';
import { HistoryService } from './history.service';
import { IncidentLaw } from './incident-law';
import { IncidentReadingService } from './incident-reading.service';
import { IncidentsController } from './incidents.controller';
import { IncidentsRepository } from './incidents.repository';
import { IncidentsService } from './incidents.service';
import { HumanReviewReadingService } from './human-review-reading.service';
import { HumanReviewsController } from './human-reviews.controller';
import { HumanReviewsRepository } from './human-reviews.repository';
import { HumanReviewsService } from './human-reviews.service';
import { LapsingRequestsRepository } from './lapsing-requests.repository';
import { LaterChanges } from './later-changes';
import { LockedItems } from './locked-items';
import { NearbyProjectsController } from './nearby-projects.controller';
import { NearbyProjectsRepository } from './nearby-projects.repository';
import { NearbyProjectsService } from './nearby-projects.service';
import { OpenedProjectsService } from './opened-projects.service';
import { OpenRequests } from './open-requests';
import { ParticipationController } from './participation.controller';
import { ParticipationRepository } from './participation.repository';
import { ParticipationService } from './participation.service';
import { OpenWaivers } from './open-waivers';
import { OpinionsReadingService } from './opinions-reading.service';
import { OpinionsController } from './opinions.controller';
import { OpinionsAtGate } from './opinions-at-gate';
import { OpinionsRepository } from './opinions.repository';
import { OpinionsService } from './opinions.service';
import { ProjectListRepository } from './project-list.repository';
import { ProjectListService } from './project-list.service';
import { ProjectMoves } from './project-moves';
import { ProjectRecorder } from './project-recorder';
import { ProjectReferences } from './project-references';
import { ProjectsController } from './projects.controller';
import { ProjectsRepository } from './projects.repository';
import { ProjectsService } from './projects.service';
import { PublicProjectsController } from './public-projects.controller';
import { SectionsAtGate } from './sections-at-gate';
import { SnapshotReadingService } from './snapshot-reading.service';
import { SubstantialChangesService } from './substantial-changes.service';
import { RisksController } from './risks.controller';
import { RisksRepository } from './risks.repository';
import { RisksService } from './risks.service';
import { VisibilityController } from './visibility.controller';
import { VisibilityService } from './visibility.service';
import { WaiverAuthority } from './waiver-authority';
import { WaiverReadingService } from './waiver-reading.service';
import { WaiversController } from './waivers.controller';
import { WaiversRepository } from './waivers.repository';
import { WaiversService } from './waivers.service';

@Module({
  imports: [
    AuditModule,
    ContentModule,
    IdentityModule,
    OrganisationsModule,
    RuleSetsModule,
    SearchModule,
  ],
  controllers: [
    ProjectsController,
    ActsController,
    ChecklistVersionsController,
    ChecklistsController,
    ClassificationsController,
    ConditionsController,
    EvidenceController,
    GatesController,
    IncidentsController,
    AwardsController,
    HumanReviewsController,
    NearbyProjectsController,
    ConsentsController,
    ParticipationController,
    OpinionsController,
    PublicProjectsController,
    RisksController,
    VisibilityController,
    WaiversController,
  ],
  providers: [
    ActCircumstances,
    ActsReadingService,
    ActsRepository,
    ActsService,
    ChecklistTemplates,
    ChecklistVersionsService,
    ChecklistsRepository,
    ChecklistsService,
    ConditionsService,
    ClassificationAtGate,
    ClassificationReadingService,
    ClassificationsRepository,
    ClassificationsService,
    EvidenceChunksRepository,
    EvidenceRepository,
    EvidenceService,
    EvidenceWriter,
    FileIntake,
    GateCircumstances,
    DecisionRecord,
    DraftsService,
    GateGrounds,
    GateSituations,
    GateReadingService,
    GateSnapshots,
    GateSnapshotsRepository,
    GatesRepository,
    GatesService,
    HistoryService,
    IncidentLaw,
    IncidentReadingService,
    IncidentsRepository,
    IncidentsService,
    AwardItem,
    AwardLaw,
    AwardsReadingService,
    AwardsRepository,
    AwardsService,
    HumanReviewReadingService,
    HumanReviewsRepository,
    HumanReviewsService,
    LapsingRequestsRepository,
    LaterChanges,
    LockedItems,
    NearbyProjectsRepository,
    NearbyProjectsService,
    OpenedProjectsService,
    OpenRequests,
    ConsentItems,
    ConsentLaw,
    ConsentReadingService,
    ConsentsAtGate,
    ConsentsRepository,
    ConsentsService,
    ParticipationRepository,
    ParticipationService,
    OpenWaivers,
    OpinionsReadingService,
    OpinionsAtGate,
    OpinionsRepository,
    OpinionsService,
    ProjectListRepository,
    ProjectListService,
    ProjectMoves,
    ProjectRecorder,
    ProjectReferences,
    ProjectsRepository,
    ProjectsService,
    SectionsAtGate,
    SnapshotReadingService,
    SubstantialChangesService,
    RisksRepository,
    RisksService,
    VisibilityService,
    WaiverAuthority,
    WaiverReadingService,
    WaiversAtGate,
    WaiversRepository,
    WaiversService,
  ],
  exports: [EvidenceChunksRepository, ProjectRecorder, ProjectsRepository],
})
export class ProjectsModule {}
