import { daysBetween, soonDays, type WorkEntry } from '@ki-kompass/domain';
import type { Formats } from '../../shared/texts/formats';
import type { myWorkTexts } from './my-work.texts';

type Words = (typeof myWorkTexts)['de']['due'];

/** When something is due, in words and with the exact day behind them. */
export interface DueWords {
  readonly words: string;
  /** The whole sentence with the day; empty where the words already say it. */
  readonly exact: string;
  /** For machines; `null` without a deadline. */
  readonly datetime: string | null;
}

export function dueWords(entry: WorkEntry, today: string, texts: Words, format: Formats): DueWords {
  const { dueOn, overdueDays } = entry;
  if (entry.kind === 'decision' || entry.kind === 'waiver') {
    const exact = texts.since(format.instant(entry.requestedAt));
    return { words: texts.waiting(entry.waitingDays), exact, datetime: entry.requestedAt };
  }
  if (entry.kind === 'classification') {
    const exact = texts.recorded(format.instant(entry.recordedAt));
    return { words: texts.waiting(entry.waitingDays), exact, datetime: entry.recordedAt };
  }
  if (dueOn === null) return { words: texts.none, exact: '', datetime: null };
  const day = format.day(dueOn);
  if (overdueDays !== null) {
    return { words: texts.overdue(overdueDays), exact: texts.was(day), datetime: dueOn };
  }
  const ahead = daysBetween(today, dueOn);
  if (ahead > soonDays) return { words: texts.on(day), exact: '', datetime: dueOn };
  return { words: soonWords(ahead, texts), exact: texts.on(day), datetime: dueOn };
}

function soonWords(ahead: number, texts: Words): string {
  if (ahead === 0) return texts.today;
  return ahead === 1 ? texts.tomorrow : texts.inDays(ahead);
}
