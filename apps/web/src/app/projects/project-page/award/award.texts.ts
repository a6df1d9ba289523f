import type { AwardWarning } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../../shared/texts/define-texts';

export { awardRouteTexts } from '@ki-kompass/domain';

export const awardTexts = defineTexts(
  {
    title: 'Vergabe',
    about:
      'Die Software schlägt einen Weg vor und weist auf Grenzen hin. Entscheiden muss ein Mensch.',
    none: 'Noch ist nichts zur Vergabe festgehalten.',
    record: 'Vergabe festhalten',
    change: 'Vergabe ändern',
    save: 'Vergabe speichern',
    saved: 'Die Vergabe ist festgehalten.',
    cancel: 'Abbrechen',
    unsaved: 'Angaben zur Vergabe',
    route: 'Vergabeweg',
    estimated: 'Schätzwert netto',
    final: 'Auftragswert netto',
    valueHint: 'ohne Umsatzsteuer, über die ganze Laufzeit mit allen Optionen',
    reason: 'Begründung des Weges',
    reasonHint: 'nötig, wenn der Weg vom Vorschlag abweicht',
    reference: 'Aktenzeichen',
    awardedOn: 'Vergeben am',
    provider: 'Auftragnehmer',
    unknown: 'noch nicht bekannt',
    proposed: (route: string) => `Vorschlag nach Schätzwert: ${route}`,
    noProposal: 'Ohne Schätzwert, EU-Schwelle und örtliche Grenze gibt es keinen Vorschlag.',
    recordedBy: (who: string, at: string) => `festgehalten von ${who} am ${at}`,
    borders: (eu: string, local: string) => `EU-Schwelle ${eu}, örtliche Grenze ${local}`,
    noBorder: 'nicht festgelegt',
  },
  {
    title: 'Award',
    about: 'The software proposes a route and points to limits. A person has to decide.',
    none: 'Nothing has been recorded about the award yet.',
    record: 'Record the award',
    change: 'Change the award',
    save: 'Save the award',
    saved: 'The award has been recorded.',
    cancel: 'Cancel',
    unsaved: 'Entries about the award',
    route: 'Award route',
    estimated: 'Estimated value, net',
    final: 'Contract value, net',
    valueHint: 'without VAT, over the whole term with all options',
    reason: 'Reason for the route',
    reasonHint: 'needed when the route differs from the proposal',
    reference: 'Reference',
    awardedOn: 'Awarded on',
    provider: 'Provider',
    unknown: 'not known yet',
    proposed: (route) => `Proposal by the estimated value: ${route}`,
    noProposal: 'Without estimated value, EU threshold and local limit there is no proposal.',
    recordedBy: (who, at) => `recorded by ${who} on ${at}`,
    borders: (eu, local) => `EU threshold ${eu}, local limit ${local}`,
    noBorder: 'not laid down',
  },
);

/** What stands out, and what follows from it. */
interface WarningWords {
  readonly title: string;
  readonly meaning: string;
}

export const awardWarningTexts: Texts<Readonly<Record<AwardWarning, WarningWords>>> = {
  de: {
    'estimate-reaches-eu-threshold': {
      title: 'Der Schätzwert erreicht die EU-Schwelle.',
      meaning: 'Ab hier gilt das EU-Vergaberecht. Ein anderer Weg braucht eine Begründung.',
    },
    'final-reaches-eu-threshold': {
      title: 'Der Auftragswert erreicht die EU-Schwelle.',
      meaning:
        'Der Schätzwert liegt darunter oder fehlt. Bitte prüfen Sie, ob Schätzung und Weg so tragen.',
    },
    'estimate-reaches-direct-limit': {
      title: 'Der Schätzwert erreicht die örtliche Grenze für Direktaufträge.',
      meaning: 'Nötig ist das vereinfachte Verfahren der örtlichen Vergabesatzung.',
    },
    'eu-threshold-unknown': {
      title: 'Es ist keine geltende EU-Schwelle hinterlegt.',
      meaning: 'Deshalb gibt es keinen Vorschlag. Bitte prüfen Sie die Schwelle selbst.',
    },
    'direct-limit-unknown': {
      title: 'Es ist keine örtliche Grenze für Direktaufträge hinterlegt.',
      meaning:
        'Ob ein Direktauftrag genügt, sagt die örtliche Vergabesatzung. Die Grenze wird in der Verwaltung eingetragen.',
    },
  },
  en: {
    'estimate-reaches-eu-threshold': {
      title: 'The estimated value reaches the EU threshold.',
      meaning: 'EU procurement law applies from here on. Another route needs a reason.',
    },
    'final-reaches-eu-threshold': {
      title: 'The contract value reaches the EU threshold.',
      meaning:
        'The estimated value is below it or missing. Please check whether estimate and route hold.',
    },
    'estimate-reaches-direct-limit': {
      title: 'The estimated value reaches the local limit for direct awards.',
      meaning: 'The simplified procedure of the local procurement by-law is needed.',
    },
    'eu-threshold-unknown': {
      title: 'No EU threshold in force is on record.',
      meaning: 'That is why there is no proposal. Please check the threshold yourself.',
    },
    'direct-limit-unknown': {
      title: 'No local limit for direct awards is on record.',
      meaning:
        'The local procurement by-law says whether a direct award is enough. The limit is entered in the administration.',
    },
  },
};
