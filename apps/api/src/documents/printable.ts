/** Without the characters nobody sees, which have no shape in any font. */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, ' ');
}
