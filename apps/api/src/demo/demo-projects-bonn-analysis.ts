import type { DemoProject } from './demo-project';

/** Bonn before its first gate: a draft, one at work, one waiting, one returned, one rejected. Invented. */
export const bonnInAnalysis: readonly DemoProject[] = [
  {
    organisation: 'Bonn',
    title: 'Posteingang vorsortieren',
    useCase: 'inbox-classification',
    problem:
      'Eingescannte Post wird von Hand den Sachgebieten zugeordnet. Jede zehnte Sendung landet zuerst an der falschen Stelle.',
    goal: 'Post am selben Tag dem richtigen Sachgebiet vorschlagen; die Poststelle bestätigt.',
    contactFunction: 'IT-Koordination Zentrale Dienste',
    totalEuro: 88_000,
    planned: { analysis: [-49, 35], pilot: [35, 175] },
    drafted: -52,
    acts: [
      { act: 'start', day: -49 },
      { act: 'settle', from: -46, to: -14, items: 7 },
      {
        act: 'assign',
        day: -12,
        item: 'needs-analysis.data-inventory',
        to: 'it-head',
        due: 8,
        begun: true,
      },
      {
        act: 'assign',
        day: -12,
        item: 'needs-analysis.dpia-threshold',
        to: 'it-coordinator',
        due: -3,
        begun: true,
      },
      {
        act: 'assign',
        day: -11,
        item: 'needs-analysis.staff-council-early',
        to: 'human-resources',
        due: 14,
      },
      { act: 'assign', day: -11, item: 'needs-analysis.cost-estimate', to: 'treasurer', due: 21 },
    ],
  },
  {
    organisation: 'Bonn',
    title: 'Sitzungsprotokolle vorbereiten',
    useCase: 'meeting-minutes',
    problem:
      'Ein Protokoll braucht im Schnitt sechs Stunden und erscheint oft erst zwei Wochen nach der Sitzung.',
    goal: 'Entwürfe aus der Aufzeichnung innerhalb eines Tages; die Schriftführung prüft und gibt frei.',
    contactFunction: 'IT-Koordination Ratsangelegenheiten',
    totalEuro: 42_000,
    planned: { analysis: [-84, 7], pilot: [7, 147] },
    drafted: -88,
    acts: [
      { act: 'start', day: -84 },
      { act: 'settle', from: -80, to: -9 },
      {
        act: 'request',
        day: -6,
        gate: 'g1',
        recommendation:
          'Alle Prüfungen sind erledigt. Wir empfehlen den Piloten in zwei Ausschüssen, nur mit Einwilligung aller Redenden.',
      },
    ],
  },
  {
    organisation: 'Bonn',
    title: 'Bauanträge auf Vollständigkeit prüfen',
    useCase: 'building-precheck',
    problem:
      'Mehr als die Hälfte der Bauanträge ist beim Eingang unvollständig. Nachforderungen kosten Wochen.',
    goal: 'Fehlende Unterlagen schon am Tag des Eingangs nennen; die fachliche Prüfung bleibt unverändert.',
    contactFunction: 'IT-Koordination Bauordnung',
    totalEuro: 145_000,
    planned: { analysis: [-110, -20], pilot: [-20, 150] },
    drafted: -116,
    acts: [
      { act: 'start', day: -110 },
      { act: 'settle', from: -106, to: -40 },
      {
        act: 'request',
        day: -35,
        gate: 'g1',
        recommendation: 'Pilot mit Anträgen für Einfamilienhäuser in einem Stadtbezirk.',
      },
      {
        act: 'decide',
        day: -21,
        gate: 'g1',
        result: 'returned',
        rationale:
          'Die Schätzung enthält die laufenden Kosten erst ab dem zweiten Jahr, und bei den Daten fehlen die Pläne der Fachplanung. Bitte beides nachholen, dann entscheiden wir erneut.',
        namedItems: ['needs-analysis.cost-estimate', 'needs-analysis.data-inventory'],
      },
      {
        act: 'assign',
        day: -18,
        item: 'needs-analysis.cost-estimate',
        to: 'treasurer',
        due: 12,
      },
    ],
  },
  {
    organisation: 'Bonn',
    title: 'Bewerbungen vorsortieren',
    useCase: 'recruiting',
    problem:
      'In einzelnen Verfahren gehen mehr als 200 Bewerbungen ein, die Sichtung dauert Wochen.',
    goal: 'Bewerbungen nach formalen Anforderungen vorsortieren.',
    contactFunction: 'IT-Koordination Personal',
    totalEuro: 60_000,
    planned: { analysis: [-130, -40], pilot: [-40, 100] },
    drafted: -135,
    acts: [
      { act: 'start', day: -130 },
      { act: 'settle', from: -126, to: -60 },
      {
        act: 'request',
        day: -55,
        gate: 'g1',
        recommendation: 'Pilot in zwei Verfahren, jede Aussortierung wird von Hand geprüft.',
      },
      {
        act: 'decide',
        day: -42,
        gate: 'g1',
        result: 'rejected',
        rationale:
          'Der Einsatz wäre voraussichtlich hochriskant. Bei wenigen großen Verfahren im Jahr steht der Aufwand für Prüfung und Aufsicht in keinem Verhältnis zum Nutzen.',
      },
    ],
  },
  {
    organisation: 'Bonn',
    title: 'Straßenschäden aus Fahrzeugbildern',
    useCase: 'road-damage',
    problem: 'Die Begehung aller Straßen dauert vier Jahre, Schäden werden spät erkannt.',
    goal: 'Schäden jährlich erfassen und die Begehung darauf ausrichten.',
    contactFunction: 'IT-Koordination Tiefbau',
    totalEuro: 70_000,
    answers: { goal: null, plannedPilot: { start: null, end: null } },
    planned: { analysis: [14, 98], pilot: [98, 238] },
    drafted: -9,
    acts: [],
  },
];
