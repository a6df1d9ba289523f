import type { EvidenceEntity } from '../projects/evidence.entity';
import type { ClosingFile, WrittenFile } from './package-stream';

/** Raised when a field of the JSON files changes its meaning or goes. */
export const schemaVersion = 1;

export interface PackedEvidence {
  readonly path: string;
  readonly evidence: EvidenceEntity;
}

/** Names every file with its hash, and says of evidence what the product recorded. */
export function manifestFile(head: object, packed: readonly PackedEvidence[]): ClosingFile {
  const recorded = new Map(packed.map(({ path, evidence }) => [path, evidence]));
  return {
    path: 'manifest.json',
    content: (written) => {
      const files = written.map((file) => ({
        ...file,
        ...recordedOf(recorded.get(file.path), file),
      }));
      return [Buffer.from(jsonOf({ schemaVersion, ...head, files }))];
    },
  };
}

/** As `sha256sum -c` reads it. */
export const checksumsFile: ClosingFile = {
  path: 'SHA256SUMS.txt',
  content: (written) => [
    Buffer.from(written.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')),
  ],
};

export function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Evidence older than the hash has none recorded, so nothing can be compared. */
function recordedOf(evidence: EvidenceEntity | undefined, { sha256 }: WrittenFile): object {
  if (evidence === undefined) return {};
  const { id, sha256: recordedSha256 } = evidence;
  const isAsRecorded = recordedSha256 === null ? null : recordedSha256 === sha256;
  return { evidenceId: id, recordedSha256, isAsRecorded };
}
