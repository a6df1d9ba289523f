import type { LocalRuleDefaultEntry } from '../catalogue/local-rule-default';

export const localRules: readonly LocalRuleDefaultEntry[] = [
  {
    key: 'opinion-deadline',
    de: 'Frist für ein Votum',
    en: 'Deadline for an opinion',
    noteDe:
      'So viele Arbeitstage hat eine Stelle für ihr Votum, wenn bei der Anfrage nichts anderes vereinbart wird. Ein angefragtes Votum behält seine Frist.',
    noteEn:
      'So many working days an office has for its opinion unless the request says otherwise. An opinion that has been asked for keeps its deadline.',
    value: 10,
    source: 'knowledge',
    verified: false,
  },
  {
    key: 'decision-waiting',
    de: 'Wartezeit einer Entscheidung',
    en: 'Waiting time of a decision',
    noteDe:
      'Wartet eine Freigabe länger als so viele Tage auf ihre Entscheidung, braucht das Projekt Aufmerksamkeit.',
    noteEn:
      'When an approval waits for its decision for more than so many days, the project needs attention.',
    value: 14,
    source: 'own definition',
    verified: false,
  },
  {
    key: 'condition-late',
    de: 'Verzug einer Auflage',
    en: 'Delay of a condition',
    noteDe:
      'Eine überfällige Auflage macht das Projekt gelb, nach mehr als so vielen Tagen rot. Eine Auflage behält die Regel des Tages, an dem entschieden wurde.',
    noteEn:
      'An overdue condition turns the project yellow, after more than so many days red. A condition keeps the rule of the day of its decision.',
    value: 30,
    source: 'own definition',
    verified: false,
  },
  {
    key: 'direct-award',
    de: 'Grenze für Direktaufträge',
    en: 'Limit for direct awards',
    noteDe:
      'Ab diesem Auftragswert netto verlangt die örtliche Vergabesatzung mehr als einen Direktauftrag. Legt die Kommune nichts fest, gilt unter der EU-Schwelle allein § 75a GO NRW.',
    noteEn:
      'From this net contract value on, the local procurement by-law asks for more than a direct award. Where the municipality lays down nothing, only section 75a GO NRW applies below the EU threshold.',
    value: null,
    source: 'https://www.grantthornton.de/themen/2025/neueinfuehrung-des-75a-go-nrw-eine-chance-fuer-staedte-und-gemeinden-in-nrw',
    verified: true,
  },
];
