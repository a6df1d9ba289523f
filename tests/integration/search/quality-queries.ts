/** What somebody types, and what it must find among the first ten. */
export interface QualityQuery {
  /** What makes it hard. */
  readonly situation: string;
  readonly question: string;
  /** `p:` a project of `quality-projects.ts`, `m:` a municipality, `u:` a use case. */
  readonly expected: readonly string[];
}

/** `#name` stands for the number of that project, `##name` for it without hyphens, `###name` small. */
const rows: readonly (readonly [situation: string, question: string, expected: string])[] = [
  [
    'compound, its first part',
    'Wohngeld',
    'p:wohngeld-pruefen p:wohngeld-bescheide u:housing-benefit',
  ],
  [
    'compound, its last part in another number',
    'Antrag',
    'p:wohngeld-pruefen p:elterngeld p:bauantrag',
  ],
  ['compound, part in the middle', 'Niederschlagswasser', 'p:versiegelung'],
  ['compound, last part with umlaut', 'Plätze', 'p:kita-platz p:parkhaus'],
  ['compound, two of its parts', 'Sperrmüll Termin', 'p:chat-abfall'],
  ['compound written apart', 'Bau Antrag', 'p:bauantrag u:building-precheck'],
  ['compound written with hyphen', 'Chat-Bot', 'p:chat-meldewesen u:chatbot-citizen'],
  ['compound written together', 'EAkten', 'p:akten u:efile-analysis'],
  ['hyphen left out', 'E Akte', 'p:akten u:efile-analysis'],
  ['part of a compound', 'Vormundschaft', 'p:vormund'],
  ['part of a compound in the text', 'Fachverfahren', 'p:gewerbe'],
  ['umlaut as ae', 'Maengelmelder', 'p:maengel u:defect-report'],
  ['umlaut as ue', 'Fuehrerschein', 'p:fuehrerschein'],
  ['umlaut as oe', 'Schlagloecher', 'p:schlagloch'],
  ['sharp s as ss', 'Strassenbaum', 'p:baum'],
  ['umlaut left out', 'Ubersetzung', 'p:uebersetzung u:translation'],
  ['umlaut in capitals', 'ÜBERSETZUNGEN', 'p:uebersetzung u:translation'],
  ['accent that is not there', 'Résumé Pressespiegel', 'p:pressespiegel'],
  ['singular of an umlaut plural', 'Rechnung', 'p:rechnungen u:invoice-processing'],
  ['singular of an umlaut plural in the title', 'Schwimmbad', 'p:schwimmbad'],
  ['plural of a singular', 'Bebauungspläne', 'p:bebauungsplan'],
  ['genitive', 'Bebauungsplans', 'p:bebauungsplan'],
  [
    'verb for a noun in the text',
    'erkennen',
    'p:schlagloch p:anomalien p:bioabfall p:obdach u:road-damage',
  ],
  ['inflected adjective', 'leichten Sprache', 'p:leichte-sprache u:easy-language'],
  ['inflected noun', 'Friedhofs', 'p:friedhof'],
  ['inflected noun, plural dative', 'Radwegen', 'p:radwege'],
  ['letters swapped', 'Wohngled', 'p:wohngeld-pruefen p:wohngeld-bescheide u:housing-benefit'],
  ['letter missing', 'Hochwaser', 'p:hochwasser u:flood-forecast'],
  ['letter doubled', 'Postteingang', 'p:posteingang-stadt u:inbox-classification'],
  ['letter wrong', 'Hundestauer', 'p:hundesteuer'],
  ['letter missing at the end', 'Energieverbrauc', 'p:energie-schulen'],
  ['two words, one with an error', 'Starkregen Krisenstap', 'p:starkregen'],
  ['error in a long word', 'Leistungsbschreibungen', 'p:vergabe-texte u:tender-drafting'],
  ['error in the name of a town', 'Gelsenkirhcen', 'm:05513000'],
  [
    'English name of a use case',
    'Housing benefit',
    'u:housing-benefit p:wohngeld-pruefen p:wohngeld-bescheide',
  ],
  ['English word', 'translation', 'u:translation p:uebersetzung'],
  ['English plural', 'invoices', 'u:invoice-processing p:rechnungen'],
  ['English department', 'childcare', 'u:kita-matching p:kita-platz'],
  ['English two words', 'road damage', 'u:road-damage p:schlagloch p:radwege p:kanal'],
  ['English with a German name', 'flood Erft', 'p:hochwasser'],
  ['number of a project', '#buergertelefon', 'p:buergertelefon'],
  ['number without hyphens', '##parkhaus', 'p:parkhaus'],
  ['number in small letters', '###kanal', 'p:kanal'],
  ['AGS', '05314000', 'm:05314000'],
  ['postal code', '52531', 'm:05370028'],
  ['name with ue', 'Duesseldorf', 'm:05111000'],
  ['name with oe', 'Koeln', 'm:05315000'],
  ['name with umlaut and half of it', 'Übach', 'm:05370028'],
  ['name without its dots', 'Munster', 'm:05515000'],
  ['name with hyphen left out', 'Rheda Wiedenbrueck', 'm:05754028'],
  [
    'district',
    'Rhein-Erft-Kreis',
    'm:05362004 m:05362008 m:05362012 m:05362016 m:05362020 m:05362024 m:05362028 m:05362032 m:05362036 m:05362040',
  ],
  [
    'district by its beginning',
    'Hochsauerland',
    'm:05958004 m:05958008 m:05958012 m:05958016 m:05958020 m:05958024 m:05958028 m:05958032 m:05958036 m:05958040 m:05958044 m:05958048',
  ],
  ['letters swapped near the beginning', 'Chtabot', 'u:chatbot-citizen p:chat-meldewesen'],
  ['beginning of a name', 'Bad Oeyn', 'm:05770004'],
  ['use case by a word of its benefit', 'Barrierefreiheit', 'u:captions p:untertitel'],
  ['use case by its German name', 'Sitzungsprotokolle', 'u:meeting-minutes p:protokoll-rat'],
  ['use case and what others call it', 'Störstoff Biotonne', 'u:waste-sorting p:bioabfall'],
  ['department', 'Bauhof Grünflächen', 'u:tree-green p:baum p:friedhof p:spielplatz'],
  ['question as a sentence', 'Wie erkennt man Schlaglöcher auf der Straße?', 'p:schlagloch'],
  ['several words, all in one', 'Protokoll der Ratssitzung', 'p:protokoll-rat'],
];

export const qualityQueries: readonly QualityQuery[] = rows.map(
  ([situation, question, expected]) => ({ situation, question, expected: expected.split(' ') }),
);
