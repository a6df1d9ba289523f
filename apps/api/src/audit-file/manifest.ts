import type { EvidenceEntity } from '../projects/evidence.entity';
import type { ClosingFile, WrittenFile } from './package-stream';

/** Raised when a field of the JSON files changes its meaning or goes. */
export const schemaVersion = 1;

export interface PackedEvidence {
  readonly path: string;
  readonly evidence: EvidenceEntity;
}

/** A file of which the product recorded a hash when it came into being. */
export interface RecordedFile {
  readonly path: string;
  /** What it is: the id of the evidence or of the decision. */
  readonly about: object;
  /** `null` for evidence that is older than the hash: nothing can be compared. */
  readonly recordedSha256: string | null;
}

/** Names every file with its hash, and says what the product had recorded of it. */
export function manifestFile(head: object, recorded: readonly RecordedFile[]): ClosingFile {
  const byPath = new Map(recorded.map((file) => [file.path, file]));
  return {
    path: 'manifest.json',
    content: (written) => {
      const files = written.map((file) => ({
        ...file,
        ...recordedOf(byPath.get(file.path), file),
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

function recordedOf(recorded: RecordedFile | undefined, { sha256 }: WrittenFile): object {
  if (recorded === undefined) return {};
  const { about, recordedSha256 } = recorded;
  const isAsRecorded = recordedSha256 === null ? null : recordedSha256 === sha256;
  return { ...about, recordedSha256, isAsRecorded };
}
