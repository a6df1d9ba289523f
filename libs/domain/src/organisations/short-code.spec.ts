import { describe, expect, it } from '@jest/globals';
import { districts, municipalities } from '../content/register';
import { districtTitle } from './district';
import { proposeShortCode, shortCodeSchema } from './short-code';

const none: ReadonlySet<string> = new Set();

describe('the proposed short code', () => {
  it.each([
    ['Bonn', 'BN'],
    ['Bundesstadt Bonn', 'BN'],
    ['Köln', 'KN'],
    ['Alfter', 'ALF'],
    ['Düsseldorf', 'DUS'],
    ['Gelsenkirchen', 'GEL'],
    ['Nettetal', 'NET'],
    ['Swisttal', 'SWI'],
    ['Wachtberg', 'WAC'],
    ['Castrop-Rauxel', 'CR'],
    ['Bad Honnef', 'BH'],
    ['Hennef (Sieg)', 'HEN'],
    ['Mülheim an der Ruhr', 'MUL'],
    ['Fröndenberg/Ruhr', 'FRO'],
    ['Schloß Holte-Stukenbrock', 'SHS'],
    ['Rhein-Sieg-Kreis', 'RSK'],
    ['Erkrath, Fundort des Neanderthalers, Stadt', 'ERK'],
  ])('for %s is %s', (name, code) => {
    expect(proposeShortCode(name, none)).toBe(code);
  });

  it('makes way for codes in use: a longer beginning, other letters, a number', () => {
    expect(proposeShortCode('Bonn', new Set(['BN']))).toBe('BON');
    expect(proposeShortCode('Bonn', new Set(['BN', 'BON', 'BONN']))).toBe('BNN');
    expect(proposeShortCode('Bonn', new Set(['BN', 'BON', 'BONN', 'BNN']))).toBe('BO2');
  });

  it('is the same for the same input', () => {
    const taken = new Set(['ALF']);
    expect(proposeShortCode('Alfter', taken)).toBe(proposeShortCode('Alfter', taken));
  });

  it('is never an abbreviation nobody wants to be called by', () => {
    expect(proposeShortCode('Schieder-Schwalenberg', none)).toBe('SSC');
    expect(proposeShortCode('Sankt Augustin', new Set(['SA']))).toBe('SAUG');
  });

  it.each(['', '42', 'Ä'])('exists even for the name "%s"', (name) => {
    expect(proposeShortCode(name, none)).toMatch(/^[A-Z]{2,4}$/);
  });

  it('says so when nothing is left', () => {
    const taken = new Set<string>();
    expect(() => {
      for (let round = 0; round < 200; round++) taken.add(proposeShortCode('Bonn', taken));
    }).toThrow(RangeError);
  });

  it('is letters only and unique for every municipality and district of the register', () => {
    const names = [...municipalities.map(({ name }) => name), ...districts.map(districtTitle)];
    const taken = new Set<string>();
    for (const name of names) taken.add(proposeShortCode(name, taken));
    expect(taken.size).toBe(396 + 31);
    expect([...taken].filter((code) => !/^[A-Z]{2,4}$/.test(code))).toEqual([]);
    expect([...taken].filter((code) => !shortCodeSchema.safeParse(code).success)).toEqual([]);
  });
});
