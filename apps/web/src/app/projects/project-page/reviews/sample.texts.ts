import { defineTexts } from '../../../shared/texts/define-texts';

interface Drawn {
  readonly count: string;
  readonly population: string;
  readonly seed: string;
  readonly asOf: string;
}

export const sampleTexts = defineTexts(
  {
    title: 'Stichprobe',
    about:
      'Der Zufall wählt Prüfungen aus. Derselbe Startwert ergibt zum selben Stand dieselbe Stichprobe; beides steht in der Adresse dieser Seite.',
    seed: 'Startwert',
    seedHint: 'Leer lassen, dann schlagen wir einen zufälligen vor.',
    seedWrong: 'Bitte geben Sie eine ganze Zahl von 0 bis 4.294.967.295 ein.',
    size: 'Umfang',
    sizeWrong: 'Bitte geben Sie eine ganze Zahl von 1 bis 500 ein.',
    from: 'Geprüft ab',
    until: 'Geprüft bis',
    draw: 'Stichprobe ziehen',
    wrongAddress: 'Diese Adresse nennt keine Stichprobe, die sich ziehen lässt',
    wrongAddressAbout: 'Prüfen Sie Startwert und Umfang und ziehen Sie erneut.',
    drawn: ({ count, population, seed, asOf }: Drawn) =>
      `${count} von ${population} Prüfungen gezogen, Startwert ${seed}, Stand ${asOf}.`,
    nothing: 'Keine Prüfung, aus der sich ziehen lässt',
    nothingAbout: 'In diesem Zeitraum ist keine Prüfung erfasst.',
    caption: 'Gezogene Prüfungen',
    csv: 'Als CSV speichern',
    csvName: (seed: string) => `stichprobe-startwert-${seed}.csv`,
    print: 'Drucken',
    place: 'Nr.',
    correction: 'Korrektur',
    recordedBy: 'Erfasst von (Rolle)',
    standing: 'Inzwischen',
    key: 'Kennung',
    asOf: 'Stand',
  },
  {
    title: 'Sample',
    about:
      'Reviews are chosen at random. The same seed gives the same sample as of the same time; both stand in the address of this page.',
    seed: 'Seed',
    seedHint: 'Leave it empty and we propose a random one.',
    seedWrong: 'Please enter a whole number from 0 to 4,294,967,295.',
    size: 'Size',
    sizeWrong: 'Please enter a whole number from 1 to 500.',
    from: 'Reviewed from',
    until: 'Reviewed until',
    draw: 'Draw the sample',
    wrongAddress: 'This address names no sample that can be drawn',
    wrongAddressAbout: 'Check seed and size, and draw again.',
    drawn: ({ count, population, seed, asOf }) =>
      `${count} of ${population} reviews drawn, seed ${seed}, as of ${asOf}.`,
    nothing: 'No review to draw from',
    nothingAbout: 'No review has been recorded in this period.',
    caption: 'Reviews drawn',
    csv: 'Save as CSV',
    csvName: (seed) => `sample-seed-${seed}.csv`,
    print: 'Print',
    place: 'No.',
    correction: 'Correction',
    recordedBy: 'Recorded by (role)',
    standing: 'Meanwhile',
    key: 'Key',
    asOf: 'As of',
  },
);
