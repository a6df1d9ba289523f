/** A whole number as people type it, also with marks between the thousands; nothing else. */
export function wholeNumber(text: string): number | undefined {
  const typed = text.trim();
  const isWhole = /^(?:\d+|\d{1,3}(?:[.,\s]\d{3})+)$/.test(typed);
  return isWhole ? Number(typed.replaceAll(/\D/g, '')) : undefined;
}
