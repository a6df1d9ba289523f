import type { ProjectFlags } from '../catalogue/project-flag';
import { highRiskByClass } from '../catalogue/risk-class';
import type { ProjectFields } from './project-fields';

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
