/** Tells spreadsheets that the text is UTF-8. */
const byteOrderMark = '\u{FEFF}';

/** A table as German spreadsheets open it: semicolons, and a line ends as on Windows. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

function cell(value: string): string {
  return `"${withoutFormula(value).replaceAll('"', '""')}"`;
}

/** A text that begins like a formula would be computed when somebody opens the table. */
function withoutFormula(value: string): string {
  return /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
