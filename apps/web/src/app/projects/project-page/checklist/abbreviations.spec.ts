import { describe, expect, it } from '@jest/globals';
import { explained } from './abbreviations';

describe('explained', () => {
  it('names what each abbreviation stands for, once', () => {
    expect(explained('DSFA/VVT angepasst, DSFA gilt', 'de')).toEqual([
      'VVT: Verzeichnis der Verarbeitungstätigkeiten',
      'DSFA: Datenschutz-Folgenabschätzung',
    ]);
  });

  it('takes no part of a word for an abbreviation', () => {
    expect(explained('AVVen und Vertragsentwurf', 'de')).toEqual([]);
  });
});
