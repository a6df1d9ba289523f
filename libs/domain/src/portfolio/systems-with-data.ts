import * as z from 'zod';
import { organisationRefSchema } from '../organisations/organisation';
import { checklistInHand, checklistOfPhase } from '../projects/checklist-in-hand';
import { itemStates, type ItemState } from '../projects/checklist-item';
import { phases, projectStatuses, type Phase, type ProjectStatus } from '../projects/phases';

/**
 * What data protection asks of a system: impact assessment, contract with the processor, notice
 * under § 80 SGB X.
 */
export const dataDuties = ['dpia', 'processor-contract', 'social-data-notice'] as const;
export type DataDuty = (typeof dataDuties)[number];

interface DutyRule {
  /** The answer that says whether the duty exists; `false` means it does not. */
  readonly flag: 'dpiaRequired' | 'processesPersonalData' | 'processesSocialData';
  /** The items that prove it, phase after phase: the latest one that was opened counts. */
  readonly items: readonly string[];
}

/** Item keys of checklists.json (DOMAIN 2.2–2.4a); Art. 35 and 28 GDPR, § 80 SGB X. */
export const dutyTable: Readonly<Record<DataDuty, DutyRule>> = {
  dpia: {
    flag: 'dpiaRequired',
    items: ['pilot.dpia', 'scaling.dpia-update', 'yearly-review.dpia-valid'],
  },
  'processor-contract': {
    flag: 'processesPersonalData',
    items: ['pilot.dpa', 'scaling.dpia-update', 'yearly-review.dpia-valid'],
  },
  'social-data-notice': { flag: 'processesSocialData', items: ['pilot.social-data'] },
};

/** Every item that some duty looks at, each once. */
export const dutyItems: readonly string[] = [
  ...new Set(dataDuties.flatMap((duty) => dutyTable[duty].items)),
];

/** What a project says about its data; `null` is not answered yet. */
export type DataAnswers = Readonly<Record<DutyRule['flag'], boolean | null>>;

/** `not-needed`: the project says so. `not-begun`: the checklist that asks for it is not open yet. */
export const dutyStates = ['not-needed', 'not-begun', ...itemStates] as const;
export type DutyState = (typeof dutyStates)[number];

/** A system as its duties depend on it. */
export interface SystemAtHand {
  readonly phase: Phase;
  readonly status: ProjectStatus;
  readonly answers: DataAnswers;
  /** Of the items that were opened so far, by key. */
  readonly states: Readonly<Record<string, ItemState>>;
}

/** How a duty stands. What a phase said that the project has gone back from counts no more. */
export function dutyState(
  duty: DataDuty,
  { phase, status, answers, states }: SystemAtHand,
): DutyState {
  const { flag, items } = dutyTable[duty];
  if (answers[flag] === false) return 'not-needed';
  const counting = checklistsSoFar(phase, status);
  const latest = items.findLast(
    (key) => states[key] !== undefined && counting.some((list) => key.startsWith(`${list}.`)),
  );
  return latest === undefined ? 'not-begun' : (states[latest] ?? 'not-begun');
}

function checklistsSoFar(phase: Phase, status: ProjectStatus): readonly string[] {
  const reached = phases.slice(0, phases.indexOf(phase) + 1).map(checklistOfPhase);
  return status === 'completed' ? [...reached, checklistInHand({ phase, status })] : reached;
}

export const systemWithDataSchema = z
  .object({
    id: z.uuid(),
    organisation: organisationRefSchema,
    number: z.string(),
    title: z.string().nullable(),
    isExample: z.boolean(),
    phase: z.enum(phases),
    status: z.enum(projectStatuses),
    /** Keys of the catalogue `data-categories`. */
    dataCategories: z.array(z.string()),
    /** `null`: nobody has said yet whether it processes social data. */
    processesSocialData: z.boolean().nullable(),
    duties: z.record(z.enum(dataDuties), z.enum(dutyStates)),
  })
  .meta({ id: 'SystemWithData' });
export type SystemWithData = z.infer<typeof systemWithDataSchema>;

export const systemsPageSchema = z
  .object({
    total: z.int(),
    items: z.array(systemWithDataSchema),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'SystemsWithDataPage' });
export type SystemsPage = z.infer<typeof systemsPageSchema>;

export const systemsQuerySchema = z.strictObject({
  organisation: z.uuid().optional(),
  /** A key of `data-categories`, or `social`: what processes social data, or may. */
  data: z.string().max(80).default('social'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(800).optional(),
});
export type SystemsQuery = z.infer<typeof systemsQuerySchema>;
