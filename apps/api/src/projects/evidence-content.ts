import { createHash } from 'node:crypto';
import type { AddEvidence, EvidenceTrace, FileTrace, WrittenTrace } from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';

/** New evidence with what its event keeps of it and what only its row holds. */
export interface EvidenceContent {
  readonly id: string;
  readonly trace: EvidenceTrace;
  readonly text: string;
  readonly url: string | null;
}

export function writtenContent(
  command: AddEvidence,
): EvidenceContent & { readonly trace: WrittenTrace } {
  const { kind, text } = command;
  const url = command.kind === 'link' ? command.url : null;
  const hashed = url === null ? text : `${url}\n${text}`;
  const sha256 = createHash('sha256').update(hashed).digest('hex');
  return { id: newId(), trace: { kind, sha256 }, text, url };
}

export function fileContent({
  id,
  ...trace
}: FileTrace & { readonly id: string }): EvidenceContent {
  return { id, trace, text: '', url: null };
}
