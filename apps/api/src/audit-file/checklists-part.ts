import { checklistNameTexts } from '@ki-kompass/domain';
import type { Document } from '../documents/document';
import type { AuditRecords } from './audit-records.repository';
import { instantWords } from './german';
import type { Wording } from './section';
import { roleWords, stateWords } from './words';

/** The checklists of all phases so far, with the evidence of each item. */
export function writeChecklists(document: Document, records: AuditRecords, wording: Wording): void {
  document.heading(1, 'Checklisten');
  const keys = new Set(records.items.map(({ checklistKey }) => checklistKey));
  for (const key of keys) {
    const items = records.items.filter(({ checklistKey }) => checklistKey === key);
    document.heading(2, listNames[key] ?? key);
    document.table({
      columns: [
        { title: 'Punkt', share: 32 },
        { title: 'Zustand', share: 16 },
        { title: 'Verantwortlich', share: 22 },
        { title: 'Nachweise', share: 30 },
      ],
      rows: items.map(({ id, itemKey, responsibleRole, ...item }) => [
        wording.item(itemKey),
        standing(item),
        roleWords[responsibleRole],
        records.evidence
          .filter(({ itemId }) => itemId === id)
          .map(evidenceWords)
          .join('\n'),
      ]),
    });
  }
}

/** What fell away with a later version of the checklist counts no more, but stays in the file. */
function standing({ state, reason, removedAt }: Standing): string {
  const words = reason === null ? stateWords[state] : `${stateWords[state]}: ${reason}`;
  return removedAt === null ? words : `${words} (entfallen am ${instantWords(removedAt)})`;
}

const listNames: Readonly<Record<string, string>> = checklistNameTexts.de;

type Standing = Pick<AuditRecords['items'][number], 'state' | 'reason' | 'removedAt'>;

type EvidenceRow = AuditRecords['evidence'][number];

function evidenceWords({ kind, name, text, url, redactedAt, sha256 }: EvidenceRow): string {
  const what = { note: `Vermerk: ${text}`, link: `${text} (${url ?? ''})`, file: name ?? '' }[kind];
  const shown = what.length > 160 ? `${what.slice(0, 160)} …` : what;
  const start = sha256 === null ? '' : ` [${sha256.slice(0, 12)}…]`;
  return redactedAt === null ? `${shown}${start}` : `geschwärzt${start}`;
}
