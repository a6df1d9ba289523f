import { checklistNameTexts } from '@ki-kompass/domain';
import type { AuditRecords } from './audit-records.repository';
import type { Wording } from './section';
import { stateWords } from './words';

type Standing = Pick<AuditRecords['items'][number], 'id' | 'state' | 'reason'>;

const listNames: Readonly<Record<string, string>> = checklistNameTexts.de;

/** @param key of a checklist */
export function listWord(key: string): string {
  return listNames[key] ?? key;
}

/** An item whose condition is not met is open to nobody: it does not apply. */
export function stateWord({ id, state }: Standing, unmet: Wording['unmet']): string {
  return unmet(id) === null ? stateWords[state] : 'trifft nicht zu';
}

export function stateReason({ id, reason }: Standing, unmet: Wording['unmet']): string {
  const condition = unmet(id);
  return condition === null ? (reason ?? '') : `Bedingung nicht erfüllt: ${condition}`;
}
