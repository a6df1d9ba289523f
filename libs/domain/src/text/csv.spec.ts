import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv';

describe('a table for spreadsheets', () => {
  it('begins with the mark of UTF-8, parts with semicolons and quotes every cell', () => {
    expect(
      csvOf([
        ['Projekt', 'Größe'],
        ['A;B', 'sagt "ja"'],
      ]),
    ).toBe('\u{FEFF}"Projekt";"Größe"\r\n"A;B";"sagt ""ja"""\r\n');
  });

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")'])(
    'computes nothing that somebody wrote: %j',
    (value) => {
      expect(csvOf([[value]])).toContain(`"'${value.replaceAll('"', '""')}"`);
    },
  );

  it('leaves text and line breaks inside a cell as they are', () => {
    expect(csvOf([['a\nb', '']])).toBe('\u{FEFF}"a\nb";""\r\n');
  });
});
