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

/** What a flag asks, in the words in which the catalogue names the condition of an item. */
export const flagWords: Readonly<
  Record<ProjectFlag, { readonly de: string; readonly en: string }>
> = {
  processesPersonalData: { de: 'personenbezogene Daten', en: 'personal data' },
  processesSocialData: { de: 'Sozial- oder Steuerdaten', en: 'social or tax data' },
  dpiaRequired: { de: 'Schwellwertprüfung = DSFA nötig', en: 'threshold = DPIA needed' },
  citizenFacing: { de: 'Bürgerkontakt', en: 'citizen-facing' },
  hasUserInterface: {
    de: 'Oberfläche für Bürger oder Beschäftigte',
    en: 'user interface',
  },
  isHighRisk: { de: 'Hochrisiko', en: 'high-risk' },
  aboveCouncilLimit: { de: 'Wertgrenze überschritten', en: 'value limit exceeded' },
  isShared: { de: 'Kooperation', en: 'cooperation' },
  hasFunding: { de: 'Förderung', en: 'funded' },
};

/** `null` is open: nobody has said yes or no yet. */
export type ProjectFlags = Readonly<Record<ProjectFlag, boolean | null>>;

export const useCaseFlagsSchema = z.record(z.enum(useCaseFlags), z.boolean().nullable());
