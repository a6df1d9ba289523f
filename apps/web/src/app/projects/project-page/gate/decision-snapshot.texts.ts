import { defineTexts } from '../../../shared/texts/define-texts';

export const decisionSnapshotTexts = defineTexts(
  {
    title: 'Stand bei der Entscheidung',
    intact: 'unverändert',
    changed: 'nachträglich verändert',
    checked: (settled: number, applicable: number) =>
      `${String(settled)} von ${String(applicable)} Prüfpunkten waren erledigt.`,
    evidence: (count: number) =>
      count === 1 ? 'Ein Nachweis lag vor.' : `${String(count)} Nachweise lagen vor.`,
    since: 'Seitdem geändert',
    nothing: 'Seitdem hat sich nichts geändert.',
    field: (label: string) => `Steckbrief: ${label}`,
    item: (title: string, from: string, to: string) => `${title}: ${from} → ${to}`,
    added: (title: string, count: number) =>
      `${title}: ${count === 1 ? 'ein Nachweis' : `${String(count)} Nachweise`} dazu`,
    gone: (title: string, count: number) =>
      `${title}: ${count === 1 ? 'ein Nachweis' : `${String(count)} Nachweise`} ersetzt oder geschwärzt`,
    itemAdded: (title: string) => `Dazugekommener Prüfpunkt: ${title}`,
    itemRemoved: (title: string) => `Entfallener Prüfpunkt: ${title}`,
    facts: 'Steckbrief an diesem Tag',
    items: 'Prüfpunkte an diesem Tag',
    notSaid: 'nicht angegeben',
    proof: 'Prüfsumme',
    proofAbout:
      'Der Stand lässt sich nicht mehr ändern. Mit diesen Angaben kann die Rechnungsprüfung das nachrechnen.',
    checksum: 'SHA-256 des Stands',
    head: 'Letztes Ereignis davor',
  },
  {
    title: 'State at the decision',
    intact: 'unchanged',
    changed: 'changed afterwards',
    checked: (settled, applicable) =>
      `${String(settled)} of ${String(applicable)} items were settled.`,
    evidence: (count) =>
      count === 1
        ? 'One piece of evidence was there.'
        : `${String(count)} pieces of evidence were there.`,
    since: 'Changed since',
    nothing: 'Nothing has changed since.',
    field: (label) => `Profile: ${label}`,
    item: (title, from, to) => `${title}: ${from} → ${to}`,
    added: (title, count) =>
      `${title}: ${count === 1 ? 'one piece' : `${String(count)} pieces`} of evidence added`,
    gone: (title, count) =>
      `${title}: ${count === 1 ? 'one piece' : `${String(count)} pieces`} of evidence replaced or redacted`,
    itemAdded: (title) => `Item that has come: ${title}`,
    itemRemoved: (title) => `Item that fell away: ${title}`,
    facts: 'Profile on that day',
    items: 'Items on that day',
    notSaid: 'not given',
    proof: 'Checksum',
    proofAbout:
      'The state cannot be changed any more. With these figures an auditor can check that.',
    checksum: 'SHA-256 of the state',
    head: 'Last event before it',
  },
);
