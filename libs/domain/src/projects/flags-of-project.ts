import type { ProjectFlag, ProjectFlags } from '../catalogue/project-flag';
import { highRiskByClass } from '../catalogue/risk-class';
import type { ProjectField, ProjectFields } from './project-fields';

/** The field whose answer decides a flag; nothing else of the project does. */
export const fieldBehindFlag = {
  processesPersonalData: 'processesPersonalData',
  processesSocialData: 'processesSocialData',
  dpiaRequired: 'dpiaRequired',
  citizenFacing: 'citizenFacing',
  hasUserInterface: 'hasUserInterface',
  isShared: 'isShared',
  hasFunding: 'hasFunding',
  isHighRisk: 'riskClass',
  aboveCouncilLimit: 'estimatedTotalCents',
} as const satisfies Readonly<Record<ProjectFlag, ProjectField>>;
export type FieldBehindFlag = (typeof fieldBehindFlag)[ProjectFlag];

/**
 * The answers the conditions of checklist items hang on. Two are derived, so that nobody has to
 * say twice what the project knows: high risk follows from the class, the value limit from the
 * estimated total.
 * @param aboveCouncilLimit as `isAboveCouncilLimit` found it; `null` where limit or total is unknown
 * @returns `null` is open: the item applies until the answer is known (DOMAIN 2)
 */
export function flagsOfProject(
  fields: ProjectFields,
  aboveCouncilLimit: boolean | null,
): ProjectFlags {
  return {
    processesPersonalData: fields.processesPersonalData,
    processesSocialData: fields.processesSocialData,
    dpiaRequired: fields.dpiaRequired,
    citizenFacing: fields.citizenFacing,
    hasUserInterface: fields.hasUserInterface,
    isShared: fields.isShared,
    hasFunding: fields.hasFunding,
    isHighRisk: fields.riskClass === null ? null : highRiskByClass[fields.riskClass],
    aboveCouncilLimit,
  };
}
