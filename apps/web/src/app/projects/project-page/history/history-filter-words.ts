import type { HistoryFilter } from '@ki-kompass/domain';
import { fieldGroupTexts } from '../../../shared/texts/domain.texts';
import { formatDay } from '../../../shared/texts/formats';
import type { Language } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { historyFilterTexts } from './history-filter.texts';

/**
 * What is looked for, in words, for paper.
 * @param person the name; without one it is said only that somebody is looked for
 */
export function filterWords(
  filter: HistoryFilter,
  language: Language,
  person: string | undefined,
): readonly string[] {
  const { words } = historyFilterTexts[language];
  const { group, role } = filter;
  const said = [
    group === undefined ? undefined : words.group(fieldGroupTexts[language][group]),
    role === undefined ? undefined : words.role(roleTexts[language][role]),
    filter.person === undefined ? undefined : words.person(person ?? words.somebody),
    periodWords(filter, language),
  ];
  return said.filter((one) => one !== undefined);
}

function periodWords({ from, to }: HistoryFilter, language: Language): string | undefined {
  const { words } = historyFilterTexts[language];
  const day = (known: string): string => formatDay(known, language);
  if (from === undefined) return to === undefined ? undefined : words.to(day(to));
  if (to === undefined) return words.from(day(from));
  return from === to ? words.day(day(from)) : words.period(day(from), day(to));
}
