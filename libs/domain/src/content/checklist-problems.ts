import type { ChecklistItemTemplate, ChecklistTemplate } from '../catalogue/checklist';
import type { ErrorDetail } from '../domain-error';

/** What is wrong, for whoever publishes a checklist, and as a sentence for developers. */
interface ChecklistProblem {
  /** The field is a path in the checklist, the param `key` names the item. */
  readonly detail: ErrorDetail & { readonly field: string };
  readonly sentence: string;
}

/**
 * What a checklist can get wrong although every single field is well formed.
 * @returns none means fine
 */
export function checklistProblems(checklist: ChecklistTemplate): ChecklistProblem[] {
  const keys = checklist.items.map((item) => item.key);
  const hangsOnBothOrNone = (checklist.gate === null) === (checklist.act === null);
  return [
    ...(hangsOnBothOrNone
      ? [
          {
            detail: { code: 'gate-or-act', field: 'gate' },
            sentence: 'hangs on a gate or on an act, on exactly one of them',
          },
        ]
      : []),
    ...checklist.items.flatMap((item, index) =>
      keys.indexOf(item.key) === index
        ? []
        : [problemOf(item, index, ['item-twice', 'key', 'occurs twice'])],
    ),
    ...checklist.items.flatMap((item, index) =>
      faultsOf(checklist, item, index + 1).map((fault) => problemOf(item, index, fault)),
    ),
  ];
}

/** Code, field of the item, and how the sentence about it goes on. */
type Fault = readonly [code: string, field: keyof ChecklistItemTemplate, says: string];

function problemOf(
  { key }: ChecklistItemTemplate,
  index: number,
  [code, field, says]: Fault,
): ChecklistProblem {
  const detail = { code, field: `items.${String(index)}.${field}`, params: { key } };
  return { detail, sentence: `item ${key} ${says}` };
}

function faultsOf(
  checklist: ChecklistTemplate,
  item: ChecklistItemTemplate,
  position: number,
): Fault[] {
  const faults: Fault[] = [];
  if (item.order !== position) {
    const says = `has order ${String(item.order)} at ${String(position)}`;
    faults.push(['item-order', 'order', says]);
  }
  if (!item.key.startsWith(`${checklist.key}.`)) {
    faults.push(['item-of-another-checklist', 'key', 'does not start with its checklist']);
  }
  if ((item.obligation === 'conditional') !== (item.condition !== null)) {
    const says = 'is conditional without a condition, or has one without being conditional';
    faults.push(['item-condition', 'condition', says]);
  }
  if (item.obligation === 'recommended' && item.gateBlocking) {
    faults.push(['recommended-cannot-block', 'gateBlocking', 'is only recommended but blocks']);
  }
  if (item.setBy !== null && item.gateBlocking) {
    const says = 'is set by the decision it would block';
    faults.push(['item-set-by-what-it-blocks', 'gateBlocking', says]);
  }
  if (item.setBy !== null && item.setBy !== checklist.gate && item.setBy !== checklist.act) {
    const says = `is set by ${item.setBy}, which this checklist does not lead to`;
    faults.push(['item-set-elsewhere', 'setBy', says]);
  }
  if (item.subStep !== null && !item.subStep.startsWith(`${String(checklist.phase)}.`)) {
    const says = `belongs to ${item.subStep}, a step of another phase`;
    faults.push(['step-of-another-phase', 'subStep', says]);
  }
  return faults;
}
