/** A LIKE pattern for texts that contain this one; its own % and _ mean themselves. */
export function containing(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
