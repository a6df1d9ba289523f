import type { DemoProject } from './demo-project';

/** Bonn behind its first gate: in the pilot, in scaling, in operation, by decision of the council. Invented. */
export const bonnApproved: readonly DemoProject[] = [
  {
    organisation: 'Bonn',
    title: 'Chatbot im Bürgerservice',
    useCase: 'chatbot-citizen',
    problem:
      'Zwei Drittel der Anrufe im Bürgerservice betreffen immer dieselben Fragen: Öffnungszeiten, Unterlagen, Gebühren. Zu Stoßzeiten warten Anrufende länger als zehn Minuten.',
    goal: 'Standardfragen rund um die Uhr beantworten und die Anrufe zu diesen Themen um ein Drittel senken.',
    contactFunction: 'IT-Koordination Bürgerservice',
    totalEuro: 95_000,
    answers: { dpiaRequired: false },
    planned: { analysis: [-184, -98], pilot: [-98, 42], scaling: [42, 406] },
    drafted: -190,
    acts: [
      { act: 'start', day: -184 },
      { act: 'settle', from: -180, to: -108 },
      {
        act: 'request',
        day: -105,
        gate: 'g1',
        recommendation:
          'Der Pilot ist überschaubar, die Technik ist bei anderen Kommunen im Einsatz. Wir empfehlen die Freigabe für fünf Monate im Bürgeramt.',
      },
      {
        act: 'decide',
        day: -98,
        gate: 'g1',
        result: 'approved-with-conditions',
        rationale:
          'Der Nutzen ist nachvollziehbar und der Aufwand begrenzt. Die Auskünfte müssen aber erkennbar von einer KI stammen, und wer einen Menschen sprechen will, muss ihn erreichen.',
        conditions: [
          {
            text: 'Monatlicher Kurzbericht an die Amtsleitung: Dialoge, Weiterleitungen, falsche Auskünfte.',
            due: 20,
            responsibleRole: 'it-coordinator',
          },
          {
            text: 'Vor dem Ende des Piloten eine Umfrage unter den Nutzenden durchführen.',
            due: 35,
            responsibleRole: 'department-head',
          },
        ],
      },
      { act: 'settle', from: -92, to: -14, items: 10 },
      { act: 'assign', day: -12, item: 'pilot.accessibility', to: 'it-head', due: 9, begun: true },
      { act: 'assign', day: -12, item: 'pilot.evaluation', to: 'it-coordinator', due: 35 },
      { act: 'confirm', day: -4 },
      { act: 'open', day: -3, level: 'public' },
    ],
  },
  {
    organisation: 'Bonn',
    title: 'KI-Assistent für Beschäftigte',
    useCase: 'staff-assistant',
    problem:
      'Beschäftigte nutzen frei verfügbare KI-Dienste, ohne dass Datenschutz und Qualität geklärt sind.',
    goal: 'Ein sicherer Assistent für Entwürfe und Zusammenfassungen, den 600 Beschäftigte nach einer Schulung nutzen.',
    contactFunction: 'IT-Koordination Organisation',
    totalEuro: 140_000,
    planned: { analysis: [-300, -220], pilot: [-220, -70], scaling: [-70, 294] },
    drafted: -308,
    acts: [
      { act: 'start', day: -300 },
      { act: 'settle', from: -296, to: -230 },
      {
        act: 'request',
        day: -226,
        gate: 'g1',
        recommendation: 'Pilot mit 60 Personen aus vier Ämtern, Dauer fünf Monate.',
      },
      {
        act: 'decide',
        day: -220,
        gate: 'g1',
        result: 'approved',
        rationale: 'Der Bedarf ist offenkundig, die Regeln für die Nutzung liegen vor.',
      },
      { act: 'settle', from: -214, to: -82 },
      {
        act: 'request',
        day: -78,
        gate: 'g2',
        recommendation:
          'Im Piloten sparten die Beteiligten im Mittel eine Stunde je Woche, vier von fünf wollen weiterarbeiten. Wir empfehlen die Ausweitung in drei Wellen.',
      },
      {
        act: 'decide',
        day: -70,
        gate: 'g2',
        result: 'approved',
        rationale:
          'Die Auswertung ist ehrlich und die Kosten bleiben unter der Wertgrenze. Jede Welle setzt die Schulung voraus.',
      },
      { act: 'settle', from: -62, to: -10, items: 5 },
      { act: 'assign', day: -9, item: 'scaling.training-coverage', to: 'human-resources', due: 45 },
      { act: 'assign', day: -9, item: 'scaling.exit-plan', to: 'it-head', due: 70 },
      { act: 'confirm', day: -8 },
    ],
  },
  {
    organisation: 'Bonn',
    title: 'Eingangsrechnungen auslesen',
    useCase: 'invoice-processing',
    problem:
      'Rechnungen werden abgetippt und im Umlauf vorkontiert. Skonto verfällt, weil die Durchlaufzeit zu lang ist.',
    goal: 'Daten automatisch auslesen und eine Kontierung vorschlagen; die Freigabe bleibt bei der Buchhaltung.',
    contactFunction: 'IT-Koordination Finanzen',
    totalEuro: 118_000,
    planned: { analysis: [-420, -345], pilot: [-345, -240], scaling: [-240, -30] },
    drafted: -428,
    acts: [
      { act: 'start', day: -420 },
      { act: 'settle', from: -416, to: -354 },
      {
        act: 'request',
        day: -350,
        gate: 'g1',
        recommendation: 'Pilot mit den Rechnungen von zwei Ämtern, rund 400 im Monat.',
      },
      {
        act: 'decide',
        day: -345,
        gate: 'g1',
        result: 'approved',
        rationale: 'Klarer Nutzen, geringes Risiko, bewährte Technik.',
      },
      { act: 'settle', from: -338, to: -252 },
      {
        act: 'request',
        day: -248,
        gate: 'g2',
        recommendation:
          'Neun von zehn Rechnungen wurden richtig ausgelesen, die Durchlaufzeit sank von 14 auf 6 Tage.',
      },
      {
        act: 'decide',
        day: -240,
        gate: 'g2',
        result: 'approved',
        rationale: 'Die Ziele des Piloten sind erreicht, der Regelbetrieb rechnet sich.',
        paper: 'Beispielvorlage Eingangsrechnungen',
      },
      { act: 'settle', from: -232, to: -40 },
      {
        act: 'request',
        day: -32,
        gate: 'g3',
        recommendation: 'Alle Ämter arbeiten damit, Betrieb und Vertretung sind geregelt.',
      },
      {
        act: 'decide',
        day: -25,
        gate: 'g3',
        result: 'approved',
        rationale: 'Die Einführung ist abgeschlossen, der Betrieb geht an die IT über.',
      },
      { act: 'open', day: -20, level: 'network' },
    ],
  },
  {
    organisation: 'Bonn',
    title: 'Übersetzungshilfe am Schalter',
    useCase: 'translation',
    problem:
      'Dolmetschende sind selten verfügbar, Gespräche werden verschoben oder missverstanden.',
    goal: 'Einfache Auskünfte am Schalter in zehn Sprachen geben.',
    contactFunction: 'IT-Koordination Soziales',
    totalEuro: 28_000,
    answers: { dpiaRequired: false, citizenFacing: true },
    planned: { analysis: [-525, -445], pilot: [-445, -270] },
    drafted: -530,
    acts: [
      { act: 'start', day: -525 },
      { act: 'settle', from: -520, to: -456 },
      {
        act: 'request',
        day: -452,
        gate: 'g1',
        recommendation: 'Pilot an drei Schaltern mit geliehenen Geräten.',
      },
      {
        act: 'decide',
        day: -445,
        gate: 'g1',
        result: 'approved',
        rationale: 'Geringe Kosten, unmittelbarer Nutzen. Keine Übersetzung von Bescheiden.',
      },
      { act: 'settle', from: -436, to: -250, items: 9 },
      { act: 'assign', day: -240, item: 'pilot.evaluation', to: 'department-head', due: -180 },
      { act: 'confirm', day: -160 },
    ],
  },
  {
    organisation: 'Bonn',
    title: 'Kita-Plätze abgestimmt vergeben',
    useCase: 'kita-matching',
    problem:
      'Familien melden sich bei mehreren Einrichtungen an, Zusagen und Absagen ziehen sich über Monate.',
    goal: 'Vorschläge nach den beschlossenen Kriterien in einem Durchgang; jede Einrichtung bestätigt selbst.',
    contactFunction: 'IT-Koordination Jugend',
    totalEuro: 190_000,
    planned: { analysis: [-322, -255], pilot: [-255, -40], scaling: [-40, 324] },
    drafted: -325,
    acts: [
      { act: 'start', day: -322 },
      { act: 'settle', from: -319, to: -266 },
      {
        act: 'request',
        day: -262,
        gate: 'g1',
        recommendation:
          'Pilot mit zwölf Einrichtungen neben dem bisherigen Verfahren. Ob der Einsatz hochriskant ist, wird dabei geklärt; bis dahin gelten die strengeren Regeln.',
      },
      {
        act: 'decide',
        day: -255,
        gate: 'g1',
        result: 'approved',
        rationale: 'Der Vergleich mit dem bisherigen Verfahren macht Fehler sichtbar.',
      },
      { act: 'settle', from: -246, to: -76 },
      {
        act: 'request',
        day: -70,
        gate: 'g2',
        recommendation:
          'Die Vorschläge stimmten in 94 von 100 Fällen mit dem bisherigen Verfahren überein, die Abweichungen waren begründet. Wir empfehlen die Ausweitung auf alle städtischen Einrichtungen.',
      },
      {
        act: 'decide',
        day: -38,
        gate: 'g2',
        result: 'approved-with-conditions',
        rationale:
          'Der Rat hat der Ausweitung zugestimmt. Er will jährlich wissen, ob einzelne Gruppen benachteiligt werden.',
        conditions: [
          {
            text: 'Jährlicher Bericht an den Jugendhilfeausschuss mit einer Auswertung nach Gruppen.',
            due: 180,
            responsibleRole: 'department-head',
          },
        ],
        paper: 'Beispielvorlage Kita-Plätze',
      },
      { act: 'settle', from: -30, to: -8, items: 3 },
      {
        act: 'assign',
        day: -7,
        item: 'scaling.fria-registration',
        to: 'department-head',
        due: 60,
        begun: true,
      },
      { act: 'open', day: -6, level: 'network' },
    ],
  },
];
