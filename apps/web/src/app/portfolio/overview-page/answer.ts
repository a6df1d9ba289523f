import type { Overview } from '@ki-kompass/domain';

/** One part of the answer and the list of what it counts. */
export interface AnswerPart {
  readonly text: string;
  /** `undefined` where nothing is counted and so there is no list. */
  readonly link: string | undefined;
  readonly queryParams: Readonly<Record<string, string>>;
}

export interface AnswerWords {
  readonly projects: (count: string) => string;
  readonly visible: (count: string) => string;
  readonly drafts: (count: string) => string;
  readonly decisions: (count: string) => string;
  readonly longPilots: (count: string) => string;
  readonly unknown: (count: string) => string;
}

/**
 * What leadership asks first, in one sentence: how many, what waits, what takes long, what nobody
 * knows. Only the total is told when it is none; of everything else nothing is good news.
 * @param list the filter of the list that every part narrows
 */
export function answerParts(
  { reach, total, pilotAges, own }: Pick<Overview, 'reach' | 'total' | 'pilotAges' | 'own'>,
  list: Readonly<Record<string, string>>,
  words: AnswerWords,
  number: (count: number) => string,
): readonly AnswerPart[] {
  const part = (
    count: number,
    say: (count: string) => string,
    filter: Readonly<Record<string, string>>,
  ): AnswerPart => ({
    text: say(number(count)),
    link: count === 0 ? undefined : '/projekte',
    queryParams: { ...list, ...filter },
  });
  const longPilots = pilotAges.find(({ age }) => age === 'over-12')?.count ?? 0;
  const pilots = { phase: 'pilot', status: 'active', phaseAge: 'over-12' };
  const others = [
    { count: own?.drafts ?? 0, say: words.drafts, filter: { status: 'draft' } },
    { count: own?.decisions?.count ?? 0, say: words.decisions, filter: { decision: 'waiting' } },
    { count: longPilots, say: words.longPilots, filter: pilots },
    { count: own?.unconfirmed ?? 0, say: words.unknown, filter: { confirmation: 'overdue' } },
  ];
  return [
    part(total, reach === 'own' ? words.projects : words.visible, { status: 'begun' }),
    ...others
      .filter(({ count }) => count > 0)
      .map(({ count, say, filter }) => part(count, say, filter)),
  ];
}
