import type { FieldGroup, ProjectField } from '@ki-kompass/domain';

type Control =
  | 'line'
  | 'lines'
  | 'word'
  | 'use-case'
  | 'answer'
  | 'period'
  | 'categories'
  | 'money'
  | 'assumption';

/** In which control each field is edited. */
export const controls: Readonly<Record<ProjectField, Control>> = {
  title: 'line',
  useCase: 'use-case',
  department: 'word',
  problem: 'lines',
  goal: 'lines',
  contactFunction: 'line',
  riskClass: 'word',
  dataCategories: 'categories',
  oversightLevel: 'word',
  processesPersonalData: 'answer',
  processesSocialData: 'answer',
  dpiaRequired: 'answer',
  citizenFacing: 'answer',
  hasUserInterface: 'answer',
  isShared: 'answer',
  hasFunding: 'answer',
  plannedAnalysis: 'period',
  plannedPilot: 'period',
  plannedScaling: 'period',
  estimatedTotalCents: 'money',
  estimatedTotalIsAssumption: 'assumption',
};

/** How many characters a text may have; the domain's schema refuses more. */
export const longest: Readonly<Partial<Record<ProjectField, number>>> = {
  title: 120,
  contactFunction: 120,
  problem: 2000,
  goal: 2000,
};

interface ProfileGroup {
  readonly key: 'what' | 'risk' | 'plan' | 'money';
  readonly fieldGroup: FieldGroup;
  readonly fields: readonly ProjectField[];
}

export const profileGroups: readonly ProfileGroup[] = [
  {
    key: 'what',
    fieldGroup: 'profile',
    fields: ['title', 'useCase', 'department', 'contactFunction', 'problem', 'goal'],
  },
  {
    key: 'risk',
    fieldGroup: 'profile',
    fields: [
      'riskClass',
      'oversightLevel',
      'dataCategories',
      'processesPersonalData',
      'processesSocialData',
      'dpiaRequired',
      'citizenFacing',
      'hasUserInterface',
      'isShared',
      'hasFunding',
    ],
  },
  {
    key: 'plan',
    fieldGroup: 'profile',
    fields: ['plannedAnalysis', 'plannedPilot', 'plannedScaling'],
  },
  {
    key: 'money',
    fieldGroup: 'economics',
    fields: ['estimatedTotalCents', 'estimatedTotalIsAssumption'],
  },
];
