import { DomainError } from '../domain-error';
import { TextScan } from './text-scan';
import { firstEntries } from './zip-entries';

export const evidenceFileLimits = {
  bytes: 20 * 1024 * 1024,
  nameLength: 200,
  /** How much of the beginning is enough to recognise a file. */
  headBytes: 256 * 1024,
} as const;

export const fileTypes = [
  'pdf',
  'png',
  'jpeg',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'txt',
  'csv',
] as const;
export type FileType = (typeof fileTypes)[number];

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** How a name may end; the content decides first, but a name must not claim something else. */
const endings: Readonly<Record<string, FileType>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
  odt: 'odt',
  ods: 'ods',
  txt: 'txt',
  csv: 'csv',
};

const signatures: readonly (readonly [FileType, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
];

const zipSignature = [0x50, 0x4b, 0x03, 0x04];

const officeFolders: readonly (readonly [FileType, string])[] = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
];

export type FileRefusal = 'file-empty' | 'file-type-not-allowed';
export type Recognised = { readonly type: FileType } | { readonly refusal: FileRefusal };

/**
 * What a file is, told by its content: a name alone proves nothing. Containers are recognised by
 * the names of their first entries and never unpacked.
 * @param head the first bytes, up to `evidenceFileLimits.headBytes`
 */
export function recogniseFile(head: Uint8Array, name: string): Recognised {
  if (head.length === 0) return { refusal: 'file-empty' };
  const claimed = endings[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  const found = binaryType(head) ?? textType(head, claimed);
  if (found === undefined || found !== claimed) return { refusal: 'file-type-not-allowed' };
  return { type: found };
}

/**
 * The name under which a file is kept.
 * @throws DomainError('invalid') `file-name-not-allowed` (a path, or a character nobody sees) ·
 *   `file-name-too-long`
 */
export function evidenceFileName(name: string): string {
  const trimmed = name.trim();
  // Characters that turn the direction of writing make "exe.pdf" out of "fdp.exe".
  if (/^\.*$|[/\\\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u.test(trimmed)) {
    throw new DomainError('invalid', [{ code: 'file-name-not-allowed', field: 'name' }]);
  }
  const maximum = evidenceFileLimits.nameLength;
  if (trimmed.length > maximum) {
    const details = [{ code: 'file-name-too-long', field: 'name', params: { maximum } }];
    throw new DomainError('invalid', details);
  }
  return trimmed;
}

function binaryType(head: Uint8Array): FileType | undefined {
  const signed = signatures.find(([, signature]) => beginsWith(head, signature));
  if (signed !== undefined) return signed[0];
  return beginsWith(head, zipSignature) ? containerType(head) : undefined;
}

function containerType(head: Uint8Array): FileType | undefined {
  const [first, ...others] = firstEntries(head);
  if (first === undefined) return undefined;
  if (first.name === 'mimetype') {
    return (['odt', 'ods'] as const).find((type) => first.stored === mediaTypes[type]);
  }
  // A document put into a plain archive is an archive, so the first entry has to be the document's.
  if (!/^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/|xl\/|ppt\/)/.test(first.name)) {
    return undefined;
  }
  const names = [first, ...others].map((entry) => entry.name);
  return officeFolders.find(([, folder]) => names.some((name) => name.startsWith(folder)))?.[0];
}

/** Text says nothing of its kind, so only here the name decides between the two. */
function textType(head: Uint8Array, claimed: FileType | undefined): FileType | undefined {
  if (claimed !== 'txt' && claimed !== 'csv') return undefined;
  return new TextScan().accepts(head) ? claimed : undefined;
}

function beginsWith(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => head[index] === byte);
}
