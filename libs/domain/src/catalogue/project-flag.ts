import * as z from 'zod';

/** The flags that a use case proposes; the project has the last word. */
export const useCaseFlags = [
  'processesPersonalData',
  'processesSocialData',
  'dpiaRequired',
  'citizenFacing',
  'hasUserInterface',
  'isHighRisk',
] as const;
export type UseCaseFlag = (typeof useCaseFlags)[number];

/** Every flag a conditional checklist item can hang on; the last three come from the project alone. */
export const projectFlags = [
  ...useCaseFlags,
  'aboveCouncilLimit',
  'isShared',
  'hasFunding',
] as const;
export type ProjectFlag = (typeof projectFlags)[number];

/** `null` is open: nobody has said yes or no yet. */
export type ProjectFlags = Readonly<Record<ProjectFlag, boolean | null>>;

export const useCaseFlagsSchema = z.record(z.enum(useCaseFlags), z.boolean().nullable());
