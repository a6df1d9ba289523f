import { defineTexts } from '../shared/texts/define-texts';

/** Words of the register that both of its pages use. */
export const registerTexts = defineTexts(
  {
    title: 'Kommunen',
    source: '© Statistisches Bundesamt (Destatis), 2025',
    sourceNote: (day: string) => `Gemeindeverzeichnis GV-ISys, Einwohnerzahlen vom ${day}.`,
    noDistrict: 'kreisfrei',
    name: 'Name',
    type: 'Art',
    district: 'Kreis',
    region: 'Regierungsbezirk',
    population: 'Einwohner',
    populationOn: (day: string) => `Einwohner am ${day}`,
    sizeClass: 'Größenklasse (Einwohner)',
  },
  {
    title: 'Municipalities',
    source: '© Statistisches Bundesamt (Destatis), 2025',
    sourceNote: (day) => `Register of municipalities GV-ISys, population of ${day}.`,
    noDistrict: 'independent of a district',
    name: 'Name',
    type: 'Type',
    district: 'District',
    region: 'Region',
    population: 'Population',
    populationOn: (day) => `Population on ${day}`,
    sizeClass: 'Size class (population)',
  },
);
