import type { Overview, PhaseAge } from '@ki-kompass/domain';
import type { BarGroup } from '../../shared/charts/bar-chart';

export interface AgeWords {
  readonly ages: Readonly<Record<PhaseAge, string>>;
  readonly pilots: string;
  readonly sum: (count: number) => string;
}

/** Running pilots by age as one group of bars, each with the filter of its list. */
export function ageGroup(
  { pilotAges }: Pick<Overview, 'pilotAges'>,
  list: Readonly<Record<string, string>>,
  { ages, pilots, sum }: AgeWords,
): BarGroup {
  const bars = pilotAges.map(({ age, count }) => ({
    key: age,
    label: ages[age],
    value: count,
    queryParams: { ...list, phase: 'pilot', status: 'active', phaseAge: age },
  }));
  const total = bars.reduce((all, { value }) => all + value, 0);
  return { key: 'pilots', label: pilots, sum: sum(total), bars };
}
