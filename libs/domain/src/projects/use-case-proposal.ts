import type { UseCase } from '../catalogue/use-case';
import { emptyProjectFields, type ProjectField, type ProjectFields } from './project-fields';

/**
 * What a use case fills in; every value can be changed afterwards.
 * @param useCase the catalogue entry in the version the project pins
 * @returns department, risk class proposal, data categories, oversight level and the flags the
 *   checklist conditions hang on. `null` flags stay open: their items apply until clarified.
 */
export function proposeFromUseCase(useCase: UseCase, version: number): Partial<ProjectFields> {
  return {
    useCase: { key: useCase.key, version },
    department: useCase.department.key,
    riskClass: useCase.aiAct.riskClass,
    dataCategories: [...useCase.dataCategories],
    oversightLevel: useCase.humanOversight,
    processesPersonalData: useCase.flags.processesPersonalData,
    processesSocialData: useCase.flags.processesSocialData,
    dpiaRequired: useCase.flags.dpiaRequired,
    citizenFacing: useCase.flags.citizenFacing,
    hasUserInterface: useCase.flags.hasUserInterface,
  };
}

/**
 * Fills in a proposal without overwriting what somebody entered.
 * @param fields as they are now
 * @param earlier what the previous use case proposed, `null` when there was none
 * @returns the proposed fields that are still empty or still as the previous use case left them
 */
export function proposalToApply(
  fields: ProjectFields,
  proposal: Partial<ProjectFields>,
  earlier: Partial<ProjectFields> | null,
): Partial<ProjectFields> {
  const untouched = (Object.keys(proposal) as ProjectField[]).filter(
    (field) =>
      isSame(fields[field], emptyProjectFields[field]) || isSame(fields[field], earlier?.[field]),
  );
  return Object.fromEntries(untouched.map((field) => [field, proposal[field]]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
