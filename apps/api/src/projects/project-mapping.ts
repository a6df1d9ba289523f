import type { Department, OrganisationRef, ProjectFields } from '@ki-kompass/domain';
import type { ProjectEntity } from './project.entity';
import type { StoredProject } from './stored-project';

/** A row as a project. Cents come as text from the driver and stay exact up to 2^53. */
export function projectOf(row: ProjectEntity, organisation: OrganisationRef): StoredProject {
  const { id, number, status, phase, version, isExample, confirmedAt, createdAt, updatedAt } = row;
  const { useCaseKey: key, useCaseVersion, estimatedTotalCents, profileChangedAt } = row;
  return {
    id,
    organisation,
    number,
    status,
    phase,
    version,
    isExample,
    confirmedAt,
    createdAt,
    updatedAt,
    profileChangedAt,
    continuesId: row.continuesId,
    releasedTo: row.releasedTo,
    visibility: {
      profile: row.visibilityProfile,
      checklist: row.visibilityChecklist,
      evidence: row.visibilityEvidence,
      opinions: row.visibilityOpinions,
      decisions: row.visibilityDecisions,
      economics: row.visibilityEconomics,
    },
    fields: {
      title: row.title === '' ? null : row.title,
      useCase: key === null || useCaseVersion === null ? null : { key, version: useCaseVersion },
      department: row.department as Department | null,
      problem: row.problem,
      goal: row.goal,
      contactFunction: row.contactFunction,
      riskClass: row.riskClass,
      dataCategories: row.dataCategories,
      oversightLevel: row.oversightLevel,
      processesPersonalData: row.processesPersonalData,
      processesSocialData: row.processesSocialData,
      dpiaRequired: row.dpiaRequired,
      citizenFacing: row.citizenFacing,
      hasUserInterface: row.hasUserInterface,
      isShared: row.isShared,
      hasFunding: row.hasFunding,
      plannedAnalysis: { start: row.plannedAnalysisStart, end: row.plannedAnalysisEnd },
      plannedPilot: { start: row.plannedPilotStart, end: row.plannedPilotEnd },
      plannedScaling: { start: row.plannedScalingStart, end: row.plannedScalingEnd },
      estimatedTotalCents: estimatedTotalCents === null ? null : Number(estimatedTotalCents),
      estimatedTotalIsAssumption: row.estimatedTotalIsAssumption,
    },
  };
}

/** A project as the row to write. */
export function rowOf(project: StoredProject): ProjectEntity {
  const { fields, organisation, visibility, ...columns } = project;
  return {
    ...columns,
    organisationId: organisation.id,
    visibilityProfile: visibility.profile,
    visibilityChecklist: visibility.checklist,
    visibilityEvidence: visibility.evidence,
    visibilityOpinions: visibility.opinions,
    visibilityDecisions: visibility.decisions,
    visibilityEconomics: visibility.economics,
    ...columnsOf(fields),
  };
}

function columnsOf(fields: ProjectFields) {
  const {
    title,
    useCase,
    plannedAnalysis,
    plannedPilot,
    plannedScaling,
    estimatedTotalCents,
    ...same
  } = fields;
  return {
    ...same,
    title: title ?? '',
    useCaseKey: useCase?.key ?? null,
    useCaseVersion: useCase?.version ?? null,
    plannedAnalysisStart: plannedAnalysis.start,
    plannedAnalysisEnd: plannedAnalysis.end,
    plannedPilotStart: plannedPilot.start,
    plannedPilotEnd: plannedPilot.end,
    plannedScalingStart: plannedScaling.start,
    plannedScalingEnd: plannedScaling.end,
    estimatedTotalCents: estimatedTotalCents === null ? null : String(estimatedTotalCents),
  };
}
