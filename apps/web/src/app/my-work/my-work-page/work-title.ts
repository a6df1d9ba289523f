import type { WorkEntry } from '@ki-kompass/domain';
import type { Language } from '../../shared/texts/language';
import type { myWorkTexts } from './my-work.texts';

/** What there is to do, in one line. */
export function titleOf(
  entry: WorkEntry,
  texts: (typeof myWorkTexts)['de'],
  language: Language,
): string {
  if (entry.kind === 'task') return entry.item.title[language];
  if (entry.kind === 'decision') return texts.questions[entry.gate];
  if (entry.kind === 'waiver') return texts.waiver(entry.item.title[language]);
  if (entry.kind === 'classification') return texts.classification;
  if (entry.kind === 'opinion') return texts.opinion(entry.question);
  if (entry.kind === 'consent') return texts.consent(entry.reason);
  if (entry.kind === 'condition') return entry.text;
  if (entry.kind === 'incident') {
    const { undecided, yes } = texts.incident;
    return entry.reportDuty === 'yes' ? yes(entry.number) : undecided(entry.number);
  }
  return texts.endPassed[entry.project.phase];
}
