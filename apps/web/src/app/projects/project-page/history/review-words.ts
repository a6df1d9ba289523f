import type { EventValue } from '@ki-kompass/domain';
import { humanReviewResultTexts } from '../../../shared/texts/domain.texts';
import { formatDay } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { asWord, isRecord, type Writing } from '../field-value';

/** A human review in an event: its words stay outside, day, role and result say which it was. */
export function reviewWords(value: EventValue, { language }: Writing): string | null {
  if (!isRecord(value)) return null;
  const { reviewedOn = null, reviewerRole = null, result = null } = value;
  const on = typeof reviewedOn === 'string' ? formatDay(reviewedOn, language) : '';
  const roles: Readonly<Record<string, string>> = roleTexts[language];
  const results: Readonly<Record<string, string>> = humanReviewResultTexts[language];
  const [by, found] = [asWord(reviewerRole), asWord(result)];
  return [on, roles[by] ?? by, results[found] ?? found].join(', ');
}
