import { defineTexts } from '../../shared/texts/define-texts';

const counted = (one: string, many: string) => (count: number) =>
  `${String(count)} ${count === 1 ? one : many}`;

export const localRulesTexts = defineTexts(
  {
    title: 'Örtliche Fristen und Grenzen',
    about:
      'Was Ihre Organisation nicht selbst festlegt, richtet sich nach der Vorgabe des Netzwerks.',
    todayCaption: (name: string) => `Regeln, die heute gelten: ${name}`,
    versions: 'Eigene Festlegungen',
    versionsCaption: (name: string) => `Eigene Regeln mit Gültigkeit: ${name}`,
    keeps:
      'Eine neue Festlegung ändert nichts, was schon läuft: Ein angefragtes Votum behält seine Frist, eine Auflage die Regel des Tages, an dem entschieden wurde.',
    readOnly: (roles: string) => `Sie können die Regeln lesen. Eintragen dürfen: ${roles}.`,
    ownSince: (source: string, day: string) => `${source}, seit dem ${day}`,
    usualApplies: 'Vorgabe',
    noUsual: 'keine Vorgabe',
    nothing: 'nicht festgelegt',
    columns: {
      kind: 'Regel',
      value: 'Wert',
      source: 'Fundstelle',
      usual: 'Vorgabe',
      validFrom: 'gültig ab',
      standing: 'Stand heute',
      recordedAt: 'eingetragen am',
    },
    units: {
      'working-days': counted('Arbeitstag', 'Arbeitstage'),
      days: counted('Tag', 'Tage'),
    },
    sources: {
      knowledge: 'Fachwissen, nicht belegt',
      'own definition': 'eigene Festlegung des Netzwerks',
    },
    form: {
      unsaved: 'Neue örtliche Regel',
      title: 'Regel eintragen',
      about:
        'Eine Zeile wird nie geändert oder gelöscht. Haben Sie sich vertan, tragen Sie für denselben Tag eine neue Zeile ein.',
      kind: 'Was legen Sie fest?',
      labels: { 'working-days': 'Arbeitstage', days: 'Tage', cents: 'Grenze in Euro' },
      amountHint: 'netto, über die ganze Laufzeit eines Auftrags',
      hint: (min: number, max: number) => `${String(min)} bis ${String(max)}`,
      validFrom: 'Regel gültig ab',
      source: 'Wo steht die Regel?',
      sourceHint: 'zum Beispiel „Dienstanweisung KI vom 01.01.2027“',
      submit: 'Regel eintragen',
      saved: 'Die Regel ist eingetragen',
      savedAbout: (name: string, value: string, day: string) => `${name}: ${value} ab dem ${day}.`,
      errors: {
        kind: 'Wählen Sie, was Sie festlegen',
        amount: 'Geben Sie die Grenze ein, von 0 bis 10 Milliarden Euro',
        value: (min: number, max: number) =>
          `Geben Sie eine ganze Zahl von ${String(min)} bis ${String(max)} ein`,
        validFrom: 'Geben Sie den ersten Tag ein, an dem die Regel gilt',
        source: 'Nennen Sie mit 3 bis 300 Zeichen, wo die Regel steht',
      },
    },
  },
  {
    title: 'Local deadlines and limits',
    about: 'Where your organisation has laid down nothing, the default of the network applies.',
    todayCaption: (name) => `Rules in force today: ${name}`,
    versions: 'Own rules',
    versionsCaption: (name) => `Own rules with their validity: ${name}`,
    keeps:
      'A new rule changes nothing that is under way: an opinion that has been asked for keeps its deadline, a condition the rule of the day of its decision.',
    readOnly: (roles) => `You can read the rules. They are entered by: ${roles}.`,
    ownSince: (source, day) => `${source}, since ${day}`,
    usualApplies: 'default',
    noUsual: 'no default',
    nothing: 'not laid down',
    columns: {
      kind: 'Rule',
      value: 'Value',
      source: 'Source',
      usual: 'Default',
      validFrom: 'valid from',
      standing: 'Standing today',
      recordedAt: 'entered on',
    },
    units: {
      'working-days': counted('working day', 'working days'),
      days: counted('day', 'days'),
    },
    sources: {
      knowledge: 'expert knowledge, without evidence',
      'own definition': 'own definition of the network',
    },
    form: {
      unsaved: 'New local rule',
      title: 'Enter a rule',
      about:
        'A row is never changed or deleted. If you made a mistake, enter a new row for the same day.',
      kind: 'What do you lay down?',
      labels: { 'working-days': 'Working days', days: 'Days', cents: 'Limit in euros' },
      amountHint: 'net, over the whole term of a contract',
      hint: (min, max) => `${String(min)} to ${String(max)}`,
      validFrom: 'Rule valid from',
      source: 'Where is it written down?',
      sourceHint: 'for example “service instruction on AI of 1 January 2027”',
      submit: 'Enter rule',
      saved: 'The rule has been entered',
      savedAbout: (name, value, day) => `${name}: ${value} from ${day}.`,
      errors: {
        kind: 'Choose what you lay down',
        amount: 'Enter the limit, from 0 to 10 billion euros',
        value: (min, max) => `Enter a whole number from ${String(min)} to ${String(max)}`,
        validFrom: 'Enter the first day on which the rule is in force',
        source: 'Say in 3 to 300 characters where the rule is written down',
      },
    },
  },
);
