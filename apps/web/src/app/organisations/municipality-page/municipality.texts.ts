import { defineTexts } from '../../shared/texts/define-texts';

export const municipalityTexts = defineTexts(
  {
    inhabitants: (count: string, day: string) => `${count} Einwohner am ${day}`,
    facts: 'Zahlen und Fakten',
    officialName: 'Amtlicher Name',
    key: 'Amtlicher Gemeindeschlüssel',
    status: 'Stellung im Kreis',
    area: 'Fläche',
    squareKilometres: (area: string) => `${area} km²`,
    density: 'Einwohner je km²',
    sizeClass: 'Größenklasse',
    postalCode: 'Postleitzahl der Verwaltung',
    website: 'Website',
    noWebsite: 'im Verzeichnis nicht genannt',
    opensElsewhere: '(verlässt den KI-Kompass)',
    place: 'Lage',
    whole: 'Ganz Nordrhein-Westfalen zeigen',
    around: 'Umgebung zeigen',
    neighbours: 'Nachbarn',
    neighbourCount: (count: number) =>
      count === 1
        ? '1 Nachbar in Nordrhein-Westfalen'
        : `${String(count)} Nachbarn in Nordrhein-Westfalen`,
    neighboursNote:
      'Nachbarn haben eine gemeinsame Grenze. Kommunen außerhalb von Nordrhein-Westfalen sind nicht enthalten.',
    none: 'Keine Nachbarn in Nordrhein-Westfalen',
    noneAbout: 'Diese Kommune grenzt an keine andere Kommune des Landes.',
    mapLabel: (name: string, neighbours: string) =>
      `Karte: ${name} ist ausgefüllt, die Nachbarn sind schraffiert: ${neighbours}. Die Tabelle der Nachbarn enthält dasselbe.`,
    neighbourLegend: 'Nachbarn',
  },
  {
    inhabitants: (count, day) => `${count} inhabitants on ${day}`,
    facts: 'Facts and figures',
    officialName: 'Official name',
    key: 'Official municipality key (AGS)',
    status: 'Standing in the district',
    area: 'Area',
    squareKilometres: (area) => `${area} km²`,
    density: 'Inhabitants per km²',
    sizeClass: 'Size class',
    postalCode: 'Postal code of the administration',
    website: 'Website',
    noWebsite: 'not listed in the register',
    opensElsewhere: '(leaves KI-Kompass)',
    place: 'Location',
    whole: 'Show all of North Rhine-Westphalia',
    around: 'Show the surroundings',
    neighbours: 'Neighbours',
    neighbourCount: (count) =>
      count === 1
        ? '1 neighbour in North Rhine-Westphalia'
        : `${String(count)} neighbours in North Rhine-Westphalia`,
    neighboursNote:
      'Neighbours share a boundary. Municipalities outside North Rhine-Westphalia are not included.',
    none: 'No neighbours in North Rhine-Westphalia',
    noneAbout: 'This municipality borders on no other municipality of the state.',
    mapLabel: (name, neighbours) =>
      `Map: ${name} is filled, its neighbours are hatched: ${neighbours}. The table of neighbours contains the same.`,
    neighbourLegend: 'Neighbours',
  },
);
