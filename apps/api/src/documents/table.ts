import { fonts, page } from './fonts';
import { printable } from './printable';

export interface Table {
  /** Without titles, the first cell of each row is its head; `share` is a part of the width in %. */
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}

interface Cell {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly font: string;
  readonly tag: 'TH' | 'TD';
}

const size = 8.5;
const padding = 4;

/** Rows stay whole, and the head stands above them again on every page. */
export function drawTable(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { columns, rows }: Table,
): void {
  const table = pdf.struct('Table');
  parent.add(table);
  const titles = columns.map(({ title }) => title);
  const hasHead = titles.some((title) => title !== '');
  const head = cellsOf(pdf, columns, titles).map(asHead);
  if (hasHead) drawRow(pdf, head, rowIn(pdf, table));
  for (const row of rows) {
    const cells = cellsOf(pdf, columns, row);
    if (pdf.y + heightOf(pdf, cells) > pdf.page.height - page.margins.bottom) {
      pdf.addPage();
      if (hasHead) drawRow(pdf, head, null);
    }
    const isHead = (index: number) => !hasHead && index === 0;
    drawRow(
      pdf,
      cells.map((cell, index) => (isHead(index) ? asHead(cell) : cell)),
      rowIn(pdf, table),
    );
  }
  table.end();
}

function cellsOf(
  { page: { width } }: PDFKit.PDFDocument,
  columns: Table['columns'],
  texts: readonly string[],
): Cell[] {
  const { left, right } = page.margins;
  const whole = width - left - right;
  let taken = 0;
  return columns.map(({ share }, index) => {
    const from = left + (whole * taken) / 100;
    taken += share;
    const text = printable(texts[index] ?? '');
    return { text, left: from, width: (whole * share) / 100, font: fonts.regular, tag: 'TD' };
  });
}

function asHead(cell: Cell): Cell {
  return { ...cell, font: fonts.medium, tag: 'TH' };
}

function rowIn(pdf: PDFKit.PDFDocument, table: PDFKit.PDFStructureElement) {
  const row = pdf.struct('TR');
  table.add(row);
  return row;
}

function heightOf(pdf: PDFKit.PDFDocument, cells: readonly Cell[]): number {
  const heights = cells.map(({ text, width, font }) => {
    pdf.font(font).fontSize(size);
    return pdf.heightOfString(text === '' ? ' ' : text, { width: width - 2 * padding, lineGap: 1 });
  });
  return Math.max(...heights) + 2 * padding;
}

/** @param row null where the head is only repeated: whoever listens has heard it already */
function drawRow(
  pdf: PDFKit.PDFDocument,
  cells: readonly Cell[],
  row: PDFKit.PDFStructureElement | null,
): void {
  const top = pdf.y;
  const height = heightOf(pdf, cells);
  for (const cell of cells) {
    const draw = () => drawCell(pdf, cell, top + padding);
    if (row === null) asArtifact(pdf, draw);
    if (row !== null) row.add(pdf.struct(cell.tag, {}, draw));
  }
  row?.end();
  asArtifact(pdf, () => {
    const { left, right } = page.margins;
    const bottom = top + height;
    pdf.moveTo(left, bottom).lineTo(pdf.page.width - right, bottom);
    pdf.lineWidth(0.5).strokeColor(page.line).stroke();
  });
  pdf.y = top + height;
}

function drawCell(pdf: PDFKit.PDFDocument, { text, left, width, font }: Cell, top: number): void {
  pdf.font(font).fontSize(size).fillColor(page.ink);
  pdf.text(text, left + padding, top, { width: width - 2 * padding, lineGap: 1 });
}

/** What is only there for the eye. */
export function asArtifact(pdf: PDFKit.PDFDocument, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
