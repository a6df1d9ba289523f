import type { ItemCondition } from './checklist';
import type { ProjectFlags } from './project-flag';

type Conditional = Readonly<{ condition: Readonly<Pick<ItemCondition, 'flag'>> | null }>;

/**
 * Whether a checklist item applies to a project with these flags. An open flag (`null`) keeps the
 * item: it applies until somebody has clarified that it does not.
 */
export function itemApplies(item: Conditional, flags: Partial<ProjectFlags>): boolean {
  if (item.condition === null) return true;
  return flags[item.condition.flag] !== false;
}

/** The item applies only because nobody has answered its flag; pages show it as to be clarified. */
export function itemNeedsClarification(item: Conditional, flags: Partial<ProjectFlags>): boolean {
  if (item.condition === null) return false;
  return (flags[item.condition.flag] ?? null) === null;
}
