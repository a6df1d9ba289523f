import { defineTexts } from '../../../shared/texts/define-texts';

export { severityTexts, reportDutyTexts } from '@ki-kompass/domain';

export const incidentTexts = defineTexts(
  {
    title: 'Vorfälle',
    about:
      'Fehler, Datenschutz- und Sicherheitsereignisse mit Frist und Maßnahmen. Nur Ihre Organisation liest sie.',
    toIncidents: 'Zu den Vorfällen',
    red: 'Das Projekt steht auf Rot',
    redAbout: (count: number) =>
      count === 1
        ? 'Ein Vorfall ist offen. Bis er abgeschlossen ist, bleibt das Projekt rot.'
        : `${String(count)} Vorfälle sind offen. Bis der letzte abgeschlossen ist, bleibt das Projekt rot.`,
    empty: 'Kein Vorfall erfasst',
    emptyAbout: 'Passiert etwas, erfassen Sie es hier. Die Meldefrist rechnet die Anwendung.',
    record: 'Vorfall erfassen',
    recorded: 'Vorfall erfasst. Das Projekt steht auf Rot.',
    edit: 'Angaben ändern',
    save: 'Änderungen speichern',
    saved: 'Vorfall geändert.',
    cancel: 'Abbrechen',
    unsaved: 'Angaben zu einem Vorfall',
    name: (number: number) => `Vorfall ${String(number)}`,
    open: 'offen',
    closed: 'abgeschlossen',
    noticedAt: 'Bemerkt am',
    noticedHint: (hours: number, citation: string) =>
      `Von da an läuft die Frist von ${String(hours)} Stunden (${citation}).`,
    occurredAt: 'Geschehen am',
    unknown: 'nicht bekannt',
    severity: 'Schwere',
    description: 'Was ist passiert?',
    descriptionHint: 'Nennen Sie keine Namen von Betroffenen.',
    duty: 'Meldepflicht',
    dutyReason: 'Begründung zur Meldepflicht',
    dutyReasonHint: 'Nötig, wenn Sie nicht melden.',
    recordedBy: 'Erfasst von',
    deadline: 'Meldefrist',
    left: (hours: number, until: string) =>
      hours === 0
        ? `weniger als eine Stunde, bis ${until}`
        : `noch ${hours === 1 ? '1 Stunde' : `${String(hours)} Stunden`}, bis ${until}`,
    expired: (hours: number, since: string) =>
      hours === 0
        ? `gerade abgelaufen, am ${since}`
        : `seit ${hours === 1 ? '1 Stunde' : `${String(hours)} Stunden`} abgelaufen, am ${since}`,
    inTime: (at: string, until: string) => `fristgerecht gemeldet am ${at}, Frist bis ${until}`,
    late: (at: string, until: string) => `verspätet gemeldet am ${at}, Frist war ${until}`,
    notNeeded: 'keine Meldung nötig',
    reference: 'Aktenzeichen der Meldung',
    report: 'Meldung eintragen',
    reportedAt: 'Gemeldet am',
    reported: 'Meldung eingetragen.',
    measures: 'Maßnahmen',
    noMeasures: 'Noch keine Maßnahme.',
    addMeasure: 'Maßnahme hinzufügen',
    measure: 'Maßnahme',
    measureAdded: 'Maßnahme hinzugefügt.',
    responsible: 'Verantwortlich',
    dueOn: 'Fällig am',
    until: (role: string, day: string) => `${role}, bis ${day}`,
    overdue: 'überfällig',
    done: (day: string) => `erledigt am ${day}`,
    finish: 'Erledigt',
    finished: 'Maßnahme erledigt.',
    close: 'Vorfall abschließen',
    closedOn: 'Abgeschlossen am',
    lesson: 'Was haben Sie daraus gelernt?',
    lessonShort: 'Gelernt',
    closedNow: 'Vorfall abgeschlossen.',
  },
  {
    title: 'Incidents',
    about:
      'Errors, data protection and security events with deadline and measures. Only your organisation reads them.',
    toIncidents: 'To the incidents',
    red: 'The project is red',
    redAbout: (count) =>
      count === 1
        ? 'One incident is open. Until it is closed, the project stays red.'
        : `${String(count)} incidents are open. Until the last one is closed, the project stays red.`,
    empty: 'No incident recorded',
    emptyAbout: 'When something happens, record it here. The deadline for reporting is computed.',
    record: 'Record an incident',
    recorded: 'Incident recorded. The project is red.',
    edit: 'Change the details',
    save: 'Save changes',
    saved: 'Incident changed.',
    cancel: 'Cancel',
    unsaved: 'Details of an incident',
    name: (number) => `Incident ${String(number)}`,
    open: 'open',
    closed: 'closed',
    noticedAt: 'Noticed at',
    noticedHint: (hours, citation) =>
      `From then on the period of ${String(hours)} hours runs (${citation}).`,
    occurredAt: 'Happened at',
    unknown: 'not known',
    severity: 'Severity',
    description: 'What happened?',
    descriptionHint: 'Do not name the persons concerned.',
    duty: 'Duty to report',
    dutyReason: 'Reason for reporting or not',
    dutyReasonHint: 'Needed when you do not report.',
    recordedBy: 'Recorded by',
    deadline: 'Deadline for reporting',
    left: (hours, until) =>
      hours === 0
        ? `less than an hour left, until ${until}`
        : `${hours === 1 ? '1 hour' : `${String(hours)} hours`} left, until ${until}`,
    expired: (hours, since) =>
      hours === 0
        ? `expired just now, on ${since}`
        : `expired ${hours === 1 ? '1 hour' : `${String(hours)} hours`} ago, on ${since}`,
    inTime: (at, until) => `reported in time on ${at}, deadline ${until}`,
    late: (at, until) => `reported late on ${at}, the deadline was ${until}`,
    notNeeded: 'no report needed',
    reference: 'Reference of the report',
    report: 'Record the report',
    reportedAt: 'Reported at',
    reported: 'Report recorded.',
    measures: 'Measures',
    noMeasures: 'No measure yet.',
    addMeasure: 'Add a measure',
    measure: 'Measure',
    measureAdded: 'Measure added.',
    responsible: 'Responsible',
    dueOn: 'Due on',
    until: (role, day) => `${role}, by ${day}`,
    overdue: 'overdue',
    done: (day) => `done on ${day}`,
    finish: 'Done',
    finished: 'Measure done.',
    close: 'Close the incident',
    closedOn: 'Closed on',
    lesson: 'What did you learn from it?',
    lessonShort: 'Learnt',
    closedNow: 'Incident closed.',
  },
);
