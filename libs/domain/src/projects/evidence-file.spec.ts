import { describe, expect, it } from '@jest/globals';
import { evidenceFileName, recogniseFile } from './evidence-file';
import { TextScan } from './text-scan';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A local header with its name and, not compressed, its content. */
function entry(name: string, content = ''): number[] {
  const header = new Uint8Array(30);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x50_4b_03_04);
  view.setUint32(18, content.length, true);
  view.setUint16(26, name.length, true);
  return [...header, ...ascii(name), ...ascii(content)];
}
const zip = (...entries: number[][]) => Uint8Array.from(entries.flat());
const types = '[Content_Types].xml';
const open = (kind: string) => `application/vnd.oasis.opendocument.${kind}`;

describe('a file is recognised by its content', () => {
  it.each([
    ['a.pdf', ascii('%PDF-1.7 …'), 'pdf'],
    ['a.PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'png'],
    ['a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'jpeg'],
    ['a.docx', zip(entry(types, '<x/>'), entry('word/document.xml')), 'docx'],
    ['a.xlsx', zip(entry('_rels/.rels'), entry('xl/workbook.xml')), 'xlsx'],
    ['a.pptx', zip(entry(types), entry('ppt/presentation.xml')), 'pptx'],
    ['a.odt', zip(entry('mimetype', open('text'))), 'odt'],
    ['a.ods', zip(entry('mimetype', open('spreadsheet'))), 'ods'],
    ['a.txt', Uint8Array.of(0xc3, 0xbc, 0x0a), 'txt'],
    ['a.csv', ascii('a;b\n1;2'), 'csv'],
  ])('%s', (name, head, type) => {
    expect(recogniseFile(head, name)).toEqual({ type });
  });

  it.each([
    ['a program renamed', 'a.pdf', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3)],
    ['a program as text', 'a.txt', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3)],
    ['a plain archive', 'a.zip', zip(entry('a.txt', 'x'))],
    ['a plain archive renamed', 'a.docx', zip(entry('a.txt', 'x'))],
    ['an archive around a document', 'a.docx', zip(entry('x/a'), entry('word/document.xml'))],
    ['a drawing', 'a.odt', zip(entry('mimetype', open('graphics')))],
    ['a document under another name', 'a.docx', ascii('%PDF-1.7')],
    ['a page of the web', 'a.html', ascii('<html>')],
    ['no ending', 'a', ascii('text')],
    ['text that is no UTF-8', 'a.txt', Uint8Array.of(0x61, 0xfc, 0x62)],
    ['a cut header', 'a.docx', zip(entry(types).slice(0, 12))],
  ])('refuses %s', (_, name, head) => {
    expect(recogniseFile(head, name)).toEqual({ refusal: 'file-type-not-allowed' });
  });

  it('refuses nothing at all', () => {
    expect(recogniseFile(new Uint8Array(), 'a.pdf')).toEqual({ refusal: 'file-empty' });
  });
});

describe('the name of a file', () => {
  it('is kept as it is, with umlauts', () => {
    expect(evidenceFileName(' Prüfbericht März.pdf ')).toBe('Prüfbericht März.pdf');
  });

  it.each(['../a.pdf', 'C:\\a.pdf', 'a\u0007.pdf', 'a\u202efdp.exe', '..', '', '\ud800.pdf'])(
    'is refused as %j',
    (name) => {
      expect(() => evidenceFileName(name)).toThrow('invalid: file-name-not-allowed');
    },
  );

  it('is not longer than 200 characters', () => {
    expect(evidenceFileName('a'.repeat(200))).toHaveLength(200);
    expect(() => evidenceFileName('a'.repeat(201))).toThrow('invalid: file-name-too-long');
  });
});

describe('text that arrives in pieces', () => {
  it('is followed across the edge of a piece, and is whole only at a whole character', () => {
    const scan = new TextScan();
    expect(scan.accepts(Uint8Array.of(0x61, 0xe2, 0x82))).toBe(true);
    expect(scan.isWhole).toBe(false);
    expect(scan.accepts(Uint8Array.of(0xac))).toBe(true);
    expect(scan.isWhole).toBe(true);
  });

  it.each([
    [0],
    [0x80],
    [0xc0, 0x80],
    [0xe0, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x80, 0x80, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf5],
    [0xc3, 0x28],
  ])('is no text: %s %s', (...bytes) => {
    expect(new TextScan().accepts(Uint8Array.from(bytes))).toBe(false);
  });
});
