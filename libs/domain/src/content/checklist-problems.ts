import type { ChecklistItemTemplate, ChecklistTemplate } from '../catalogue/checklist';

/** What a checklist can get wrong although every single field is well formed. */
export function checklistProblems(checklist: ChecklistTemplate): string[] {
  const keys = checklist.items.map((item) => item.key);
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
  return [
    ...((checklist.gate === null) === (checklist.act === null)
      ? ['hangs on a gate or on an act, on exactly one of them']
      : []),
    ...repeated.map((key) => `item ${key} occurs twice`),
    ...checklist.items.flatMap((item, index) =>
      itemProblems(checklist, item, index + 1).map((problem) => `item ${item.key} ${problem}`),
    ),
  ];
}

function itemProblems(
  checklist: ChecklistTemplate,
  item: ChecklistItemTemplate,
  position: number,
): string[] {
  const problems: string[] = [];
  if (item.order !== position)
    problems.push(`has order ${String(item.order)} at ${String(position)}`);
  if (!item.key.startsWith(`${checklist.key}.`)) problems.push('does not start with its checklist');
  if ((item.obligation === 'conditional') !== (item.condition !== null)) {
    problems.push('is conditional without a condition, or has one without being conditional');
  }
  if (item.obligation === 'recommended' && item.gateBlocking) {
    problems.push('is only recommended but blocks');
  }
  if (item.setBy !== null && item.gateBlocking) {
    problems.push('is set by the decision it would block');
  }
  if (item.setBy !== null && item.setBy !== checklist.gate && item.setBy !== checklist.act) {
    problems.push(`is set by ${item.setBy}, which this checklist does not lead to`);
  }
  if (item.subStep !== null && !item.subStep.startsWith(`${String(checklist.phase)}.`)) {
    problems.push(`belongs to ${item.subStep}, a step of another phase`);
  }
  return problems;
}
