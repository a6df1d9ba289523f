import type { EvidenceEntity } from '../projects/evidence.entity';

const longest = 100;

/**
 * Where a piece of evidence lies in the package. The number comes first, so that no name is given
 * twice or means a device of Windows.
 * @param position from 0
 */
export function evidencePath({ kind, name }: EvidenceEntity, position: number): string {
  const number = String(position + 1).padStart(4, '0');
  const plain = { note: 'Vermerk.txt', link: 'Link.txt', file: 'Datei' }[kind];
  return `nachweise/${number}-${kind === 'file' ? safe(name ?? plain) : plain}`;
}

/** The same; `null` where the evidence was redacted, so that the package does not hold it. */
export function packedPath(evidence: EvidenceEntity, position: number): string | null {
  return evidence.redactedAt === null ? evidencePath(evidence, position) : null;
}

/** Nothing that leads out of the folder or that some system cannot store. */
function safe(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]|\p{C}|\p{Bidi_Control}/gu, '_')
    .replace(/[. ]+$/, '');
  if (plain.length <= longest) return plain;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(plain)?.[0] ?? '';
  return plain.slice(0, longest - ending.length).replace(/[\uD800-\uDBFF]$/, '') + ending;
}
