import { fonts, page } from './fonts';
import { asArtifact } from './table';

const size = 8;

/** Writes what the document is about above each page, and which page of how many it is below. */
export function drawFooters(pdf: PDFKit.PDFDocument, mark: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    const { width, height, margins } = pdf.page;
    const { bottom } = margins;
    // Otherwise writing into the margin would begin another page.
    margins.bottom = 0;
    const across = { width: width - page.margins.left - page.margins.right, lineBreak: false };
    asArtifact(pdf, () => {
      pdf.font(fonts.regular).fontSize(size).fillColor(page.muted);
      pdf.text(mark, page.margins.left, 36, across);
      const place = `Seite ${String(index + 1)} von ${String(count)}`;
      pdf.text(place, page.margins.left, height - 44, { ...across, align: 'right' });
    });
    margins.bottom = bottom;
  }
}
