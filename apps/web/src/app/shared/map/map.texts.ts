import { defineTexts } from '../texts/define-texts';

export const mapTexts = defineTexts(
  {
    others: 'übrige Kommunen in Nordrhein-Westfalen',
    outside: 'Flächen ohne Linie liegen außerhalb von Nordrhein-Westfalen.',
    pointAt: 'Zeigen Sie auf eine Fläche, um den Namen zu sehen. Ein Klick öffnet die Kommune.',
    source: '© GeoBasis-DE / BKG 2016, Daten verändert',
    sourceNote: 'Grenzen vom 01.01.2016, vereinfacht.',
  },
  {
    others: 'other municipalities in North Rhine-Westphalia',
    outside: 'Areas without lines are outside North Rhine-Westphalia.',
    pointAt: 'Point at an area to see its name. A click opens the municipality.',
    source: '© GeoBasis-DE / BKG 2016, modified',
    sourceNote: 'Boundaries of 1 January 2016, simplified.',
  },
);
