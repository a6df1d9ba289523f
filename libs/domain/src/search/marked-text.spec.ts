import { describe, expect, it } from '@jest/globals';
import { markFound } from './marked-text';
import { searchTerms } from './search-terms';

function found(title: string, body: string, question: string) {
  const { titles, passage } = markFound({ titles: [title], body }, searchTerms(question));
  const marked = ({ text, marks }: { text: string; marks: [number, number][] }) =>
    marks.map(([from, to]) => text.slice(from, to));
  const [first] = titles;
  return {
    title: first === undefined ? [] : marked(first),
    passage: passage === null ? null : marked(passage),
    text: passage?.text,
  };
}

describe('why something was found', () => {
  it.each([
    ['Wohngeldanträge vorprüfen', 'Wohngeld', ['Wohngeldanträge']],
    ['Wohngeldanträge vorprüfen', 'Antrag', ['Wohngeldanträge']],
    ['Straßen in Köln', 'koeln strasse', ['Straßen', 'Köln']],
    ['Übersetzung am Schalter', 'Ubersetzung', ['Übersetzung']],
    ['Wohngeldanträge vorprüfen', 'Wohngled', ['Wohngeldanträge']],
    ['Beratung im Ratsbüro', 'Rat', ['Ratsbüro']],
    ['Nichts davon', 'Wohngeld', []],
  ])('%s, asked for "%s"', (title, question, expected) => {
    expect(found(title, '', question).title).toEqual(expected);
  });

  it('a word that only resembles is not marked where another one is meant', () => {
    expect(found('Rechnung und Zeichnung', '', 'Rechnung').title).toEqual(['Rechnung']);
  });

  it('shows the line of the body with the most of it', () => {
    const body = 'Anrufe bleiben liegen.\nAnrufe im Amt werden beantwortet.';
    expect(found('', body, 'Anrufe Amt')).toMatchObject({
      passage: ['Anrufe', 'Amt'],
      text: 'Anrufe im Amt werden beantwortet.',
    });
  });

  it('shows no line when the body has nothing of it', () => {
    expect(found('Chatbot', 'Anrufe bleiben liegen.', 'Chatbot').passage).toBeNull();
  });

  it('cuts a long line around the place, at words', () => {
    const body = `${'Vorher stehen Worte. '.repeat(20)}Hier ist die Nadel. ${'Danach auch. '.repeat(30)}`;
    const { text = '', passage } = found('', body, 'Nadel');
    expect(passage).toEqual(['Nadel']);
    expect(text.length).toBeLessThan(180);
    expect(text).toMatch(/^… \S.*\S …$/);
  });

  it('cuts one word without end somewhere', () => {
    const { text = '' } = found('', 'nadel'.repeat(100), 'nadel');
    expect(text.length).toBeLessThan(180);
  });
});
