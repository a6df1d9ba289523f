/** An entry of a container as its local header names it. */
export interface ZipEntry {
  readonly name: string;
  /** The content, where it is short and not compressed; undefined otherwise. */
  readonly stored: string | undefined;
}

const headerLength = 30;
const longestName = 512;
const longestStored = 100;
const mostEntries = 500;

/**
 * The entries whose headers stand in the first bytes of a container. Headers are looked for by
 * their signature, because writers that stream do not say how long an entry is.
 */
export function firstEntries(head: Uint8Array): ZipEntry[] {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + headerLength <= head.length && entries.length < mostEntries; at += 1) {
    if (view.getUint32(at, false) !== 0x50_4b_03_04) continue;
    const entry = entryAt(view, head, at);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

function entryAt(view: DataView, head: Uint8Array, at: number): ZipEntry | undefined {
  const nameLength = view.getUint16(at + 26, true);
  const from = at + headerLength;
  if (nameLength === 0 || nameLength > longestName || from + nameLength > head.length) {
    return undefined;
  }
  const content = from + nameLength + view.getUint16(at + 28, true);
  const size = view.getUint32(at + 18, true);
  const isStored = view.getUint16(at + 8, true) === 0 && size <= longestStored;
  return {
    name: latin(head.subarray(from, from + nameLength)),
    stored: isStored ? latin(head.subarray(content, content + size)) : undefined,
  };
}

/** The names that matter are ASCII; any other only has to stay different from them. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
