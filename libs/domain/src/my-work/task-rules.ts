import { itemApplies } from '../catalogue/applicable-item';
import type { ChecklistItemTemplate, ChecklistTemplate } from '../catalogue/checklist';
import {
  fieldBehindFlag,
  flagsOfProject,
  type FieldBehindFlag,
} from '../projects/flags-of-project';
import { isAboveCouncilLimit } from '../projects/gate-authority';
import { emptyProjectFields, type ProjectFields } from '../projects/project-fields';

type TaskTemplate = Pick<ChecklistItemTemplate, 'key' | 'setBy' | 'condition' | 'de' | 'en'>;

/** One version of a checklist as projects pinned it. */
export interface PinnedChecklist {
  readonly version: number;
  readonly body: Pick<ChecklistTemplate, 'key'> & { readonly items: readonly TaskTemplate[] };
}

/**
 * The items of all checklists as somebody's tasks, prepared for judging thousands of them: whether
 * an item applies hangs on one answer of its project, so all items with the same answer are alike.
 */
export interface TaskRules {
  readonly templates: ReadonlyMap<string, TaskTemplate>;
  /** Which answer an item hangs on, by `taskReference`; items that always apply are left out. */
  readonly asks: ReadonlyMap<string, FieldBehindFlag>;
  /** Keys of items that a decision sets itself: nobody's task in any version. */
  readonly nobodysTask: readonly string[];
}

/** An item key is unique over all checklists; the version says which text and condition it has. */
export function taskReference(itemKey: string, version: number): string {
  return `${itemKey}@${String(version)}`;
}

export function taskRulesOf(checklists: readonly PinnedChecklist[]): TaskRules {
  const all = checklists.flatMap(({ version, body }) =>
    body.items.map((item) => [taskReference(item.key, version), item] as const),
  );
  const tasks = all.filter(([, { setBy }]) => setBy === null);
  const taskKeys = new Set(tasks.map(([, { key }]) => key));
  return {
    templates: new Map(tasks),
    asks: new Map(
      tasks.flatMap(([reference, { condition }]) =>
        condition === null ? [] : [[reference, fieldBehindFlag[condition.flag]] as const],
      ),
    ),
    nobodysTask: all.map(([, { key }]) => key).filter((key) => !taskKeys.has(key)),
  };
}

/**
 * Whether an item is a task in a project with this answer.
 * @param reference as `taskReference` names it; an item that no template knows is no task
 * @param answer of the field that `asks` names, as text: a truth value, a class, cents; `null` is
 *   open, and the item applies until it is answered
 * @param valueLimitCents of the organisation on the day
 */
export function isTask(
  { templates, asks }: TaskRules,
  reference: string,
  answer: string | null,
  valueLimitCents: number | null,
): boolean {
  const template = templates.get(reference);
  if (template === undefined) return false;
  const field = asks.get(reference);
  if (field === undefined) return true;
  const fields = { ...emptyProjectFields, [field]: readAnswer(field, answer) };
  const above = isAboveCouncilLimit(fields.estimatedTotalCents, valueLimitCents);
  return itemApplies(template, flagsOfProject(fields, above));
}

function readAnswer(field: FieldBehindFlag, answer: string | null): ProjectFields[FieldBehindFlag] {
  if (answer === null) return null;
  if (field === 'estimatedTotalCents') return Number(answer);
  if (field === 'riskClass') return answer as ProjectFields['riskClass'];
  return answer === 'true';
}
