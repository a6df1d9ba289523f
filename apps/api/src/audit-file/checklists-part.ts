import type { Document } from '../documents/document';
import type { AuditRecords } from './audit-records.repository';
import { instantWords } from './german';
import { listWord, stateReason, stateWord } from './item-state-words';
import type { Wording } from './section';
import { roleWords } from './words';

/** The checklists of all phases so far, with the evidence of each item. */
export function writeChecklists(document: Document, records: AuditRecords, wording: Wording): void {
  document.heading(1, 'Checklisten');
  const keys = new Set(records.items.map(({ checklistKey }) => checklistKey));
  for (const key of keys) {
    const items = records.items.filter(({ checklistKey }) => checklistKey === key);
    document.heading(2, listWord(key));
    document.table({
      columns: [
        { title: 'Punkt', share: 32 },
        { title: 'Zustand', share: 16 },
        { title: 'Verantwortlich', share: 22 },
        { title: 'Nachweise', share: 30 },
      ],
      rows: items.map(({ id, itemKey, responsibleRole, ...item }) => [
        wording.item(itemKey),
        standing({ id, ...item }, wording),
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
function standing(item: Standing, { unmet }: Wording): string {
  const state = stateWord(item, unmet);
  const reason = stateReason(item, unmet);
  const words = reason === '' ? state : `${state}: ${reason}`;
  const { removedAt } = item;
  return removedAt === null ? words : `${words} (entfallen am ${instantWords(removedAt)})`;
}

type Standing = Pick<AuditRecords['items'][number], 'id' | 'state' | 'reason' | 'removedAt'>;

type EvidenceRow = AuditRecords['evidence'][number];

function evidenceWords({ kind, name, text, url, redactedAt, sha256 }: EvidenceRow): string {
  const what = { note: `Vermerk: ${text}`, link: `${text} (${url ?? ''})`, file: name ?? '' }[kind];
  const shown = what.length > 160 ? `${what.slice(0, 160)} …` : what;
  const start = sha256 === null ? '' : ` [${sha256.slice(0, 12)}…]`;
  return redactedAt === null ? `${shown}${start}` : `geschwärzt${start}`;
}
