let last = 0;

/** An id for `for`, `aria-describedby` and the like; unique in this window. */
export function uniqueId(kind: string): string {
  last += 1;
  return `${kind}-${String(last)}`;
}
