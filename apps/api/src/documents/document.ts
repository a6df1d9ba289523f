import PDFDocument from 'pdfkit';
import { fonts, page } from './fonts';
import { drawFooters } from './footer';
import { printable } from './printable';
import { drawTable, type Table } from './table';

export interface DocumentHead {
  readonly title: string;
  readonly subject: string;
  /** Stands on every page: what the document is about. */
  readonly mark: string;
  readonly createdAt: Date;
}

const sizes = { 1: 15, 2: 11.5, 3: 10 } as const;
const spaceBefore = { 1: 22, 2: 14, 3: 9 } as const;

/**
 * The building blocks of every document of the product: A4, German, tagged so that a screen
 * reader can follow it. Blocks stand below each other in the order in which they are added.
 */
export class Document {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly head: DocumentHead) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: page.margins,
      bufferPages: true,
      pdfVersion: '1.7',
      // The types do not know it yet.
      subset: 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets,
      tagged: true,
      displayTitle: true,
      lang: 'de-DE',
      font: fonts.regular,
      info: {
        Title: head.title,
        Subject: head.subject,
        Creator: 'KI-Kompass',
        CreationDate: head.createdAt,
      },
    });
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  title(text: string, subtitle: string): void {
    this.pdf.y += 40;
    this.write('H1', text, { font: fonts.medium, size: 24 });
    this.pdf.y += 4;
    this.write('P', subtitle, { size: 12, color: page.muted });
    this.pdf.y += 14;
  }

  heading(level: 1 | 2 | 3, text: string): void {
    const size = sizes[level];
    this.pdf.y += spaceBefore[level];
    // A heading alone at the end of a page belongs to the next one.
    this.keepTogether(size + 60);
    this.write(`H${String(level + 1)}`, text, { font: fonts.medium, size });
    this.pdf.y += 4;
  }

  paragraph(text: string): void {
    this.write('P', text, { size: 9.5 });
    this.pdf.y += 5;
  }

  note(text: string): void {
    this.write('P', text, { size: 8.5, color: page.muted });
    this.pdf.y += 4;
  }

  /** What is known about one thing; empty values are left out. */
  facts(entries: readonly (readonly [string, string])[]): void {
    const rows = entries.filter(([, value]) => value !== '');
    if (rows.length === 0) return;
    this.table({
      columns: [
        { title: '', share: 30 },
        { title: '', share: 70 },
      ],
      rows,
    });
  }

  table(table: Table): void {
    drawTable(this.pdf, this.root, table);
    this.pdf.y += 8;
  }

  nextPage(): void {
    this.pdf.addPage();
  }

  async bytes(): Promise<Buffer> {
    this.root.end();
    drawFooters(this.pdf, this.head.mark);
    this.pdf.end();
    const parts: Buffer[] = [];
    for await (const part of this.pdf) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }

  private write(
    tag: string,
    text: string,
    { font = fonts.regular, size, color = page.ink }: TextStyle,
  ): void {
    const element = this.pdf.struct(tag, {}, () => {
      this.pdf.font(font).fontSize(size).fillColor(color);
      this.pdf.text(printable(text), page.margins.left, this.pdf.y, { lineGap: 2 });
    });
    this.root.add(element);
  }

  private keepTogether(height: number): void {
    const end = this.pdf.page.height - page.margins.bottom;
    if (this.pdf.y + height > end) this.pdf.addPage();
  }
}

interface TextStyle {
  readonly font?: string;
  readonly size: number;
  readonly color?: string;
}
