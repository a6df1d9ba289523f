import {
  type Overview,
  type Phase,
  phases,
  type ProjectStatus,
  projectStatuses,
} from '@ki-kompass/domain';
import type { BarGroup } from '../../shared/charts/bar-chart';

export interface PhaseGroupWords {
  readonly phases: Readonly<Record<Phase, string>>;
  readonly statuses: Readonly<Record<ProjectStatus, string>>;
  /** The sum of one phase in words; zero has words, too. */
  readonly sum: (count: number) => string;
}

/** Drafts are counted apart. */
const shownStatuses = projectStatuses.filter((status) => status !== 'draft');

/**
 * The counts of one reach as bars: a group per phase, a bar per status, each with the filter
 * of its list. A cell that is not there counts zero.
 */
export function phaseGroups(
  { cells }: Pick<Overview, 'cells'>,
  list: Readonly<Record<string, string>>,
  words: PhaseGroupWords,
): readonly BarGroup[] {
  const countOf = (phase: Phase, status: ProjectStatus) =>
    cells.find((cell) => cell.phase === phase && cell.status === status)?.count ?? 0;
  return phases.map((phase) => {
    const bars = shownStatuses.map((status) => ({
      key: status,
      label: words.statuses[status],
      value: countOf(phase, status),
      queryParams: { ...list, phase, status },
    }));
    const sum = bars.reduce((total, { value }) => total + value, 0);
    return { key: phase, label: words.phases[phase], sum: words.sum(sum), bars };
  });
}
