/** The beginning of a text for a list: whole words, an ellipsis where something was left out. */
export function shorten(text: string, maximum: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= maximum) return plain;
  const cut = plain.slice(0, maximum - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > maximum / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
