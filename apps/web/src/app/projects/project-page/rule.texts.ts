import { defineTexts } from '../../shared/texts/define-texts';

/** What a sentence can be exact about. */
export interface RuleGaps {
  readonly item: string;
  readonly role: string;
  readonly by: string;
  readonly at: string;
  readonly result: string;
  readonly maximum: string;
  readonly minimum: string;
  /** The level of visibility that is possible at most. */
  readonly ceiling: string;
}

/** The codes with which the API refuses something on a project, as sentences. */
export const ruleTexts = defineTexts(
  {
    required: 'Bitte füllen Sie dieses Feld aus.',
    'choice-required': 'Bitte wählen Sie.',
    'too-small': 'Bitte schreiben Sie etwas mehr.',
    'too-large': ({ maximum }: RuleGaps) =>
      maximum === ''
        ? 'Das ist zu lang.'
        : `Das ist zu lang. Möglich sind höchstens ${maximum} Zeichen.`,
    'wrong-type': 'Diese Angabe passt nicht.',
    'not-possible': 'Diese Auswahl ist hier nicht möglich.',
    'not-a-url':
      'Bitte geben Sie eine vollständige Adresse ein, zum Beispiel https://www.beispiel.de/vermerk.',
    'not-printable':
      'Der Text enthält ein Zeichen, das niemand sieht. Bitte tippen Sie ihn neu ein.',
    'not-a-date': 'Bitte geben Sie ein Datum mit einem Jahr ab 1900 ein.',
    'unknown-reference': 'Diesen Eintrag gibt es nicht mehr. Bitte wählen Sie neu.',
    'end-before-start': 'Das Ende liegt vor dem Anfang.',
    'noticed-before': 'Bemerkt wird ein Vorfall erst, nachdem er geschehen ist.',
    'reported-before-noticed': 'Gemeldet wird ein Vorfall erst, nachdem er bemerkt ist.',
    'evidence-required':
      'Ohne diesen Punkt geht das Projekt nicht weiter. Zum Abhaken braucht er einen Nachweis.',
    'reason-required': 'Bitte begründen Sie, warum der Punkt nicht zutrifft.',
    'recheck-needs-result':
      'Der Punkt ist erneut zu prüfen. Bitte erledigen Sie ihn oder begründen Sie, warum er nicht zutrifft.',
    'consent-needs-waiver':
      'Hier braucht es die Zustimmung des Personalrats. Davon befreit nur eine Ausnahme, die eine andere Person gewährt.',
    'prohibited-check-needed':
      'Die Prüfung auf verbotene Praktiken (Art. 5 KI-VO) trifft auf jedes Projekt zu.',
    'set-by-decision': 'Diesen Punkt setzt die Entscheidung selbst.',
    'project-not-active': 'Das Projekt ist nicht aktiv. Deshalb lässt sich hier nichts ändern.',
    'project-closed': 'Das Projekt ist abgeschlossen und kann nur noch gelesen werden.',
    'request-open':
      'Solange ein Antrag auf Entscheidung wartet, bleiben die geschätzten Kosten, wie sie sind, und die Risikoklasse wird höchstens strenger. Davon hängt ab, wer entscheidet.',
    'not-active': 'Das Projekt ist nicht aktiv.',
    'other-phase':
      'Das Projekt ist inzwischen in einer anderen Phase. Bitte laden Sie die Seite neu.',
    'still-draft': 'Ein Entwurf lässt sich noch nicht freigeben. Starten Sie zuerst das Projekt.',
    archived: 'Das Projekt ist archiviert. Es lässt sich nur noch lesen.',
    'already-released': 'Das Projekt ist bereits freigegeben.',
    'not-released': 'Das Projekt ist nicht freigegeben.',
    'consent-already-requested': 'Die Zustimmung ist bereits beantragt.',
    'no-consent-needed': 'In dieser Phase ist keine Zustimmung nötig.',
    'consent-closed': 'Dieser Antrag ist bereits beantwortet oder zurückgezogen.',
    'consent-missing': 'Die Zustimmung des Personalrats fehlt.',
    'change-unsettled': ({ item }: RuleGaps) =>
      `Nach einer wesentlichen Änderung erneut zu prüfen: ${item}. Das geht nur nach einem Rücksprung in eine frühere Phase.`,
    'consent-outdated':
      'Seit diesem Antrag hat sich das Projekt geändert. Er muss zurückgezogen und neu gestellt werden.',
    'evidence-missing': ({ item }: RuleGaps) => `Der Nachweis fehlt: ${item}`,
    'item-open': ({ item }: RuleGaps) => `Noch offen: ${item}`,
    'risk-class-missing': 'Die Risikoklasse ist noch nicht bestimmt.',
    'prohibited-practice':
      'Die Anwendung ist als verbotene Praxis eingestuft und kann nicht freigegeben werden. Aufheben lässt sich das nur durch neue Antworten, die eine zweite Person bestätigt.',
    'classification-outdated':
      'Nach einer wesentlichen Änderung sind die Fragen zur Einstufung erneut zu beantworten.',
    'waiver-reason-required':
      'Bitte begründen Sie, warum der Punkt ausnahmsweise nicht angewandt werden soll.',
    'waiver-note-required': 'Bitte begründen Sie, warum Sie die Ausnahme ablehnen.',
    'new-reason-required': 'Nach einer Ablehnung braucht ein neuer Antrag einen neuen Grund.',
    'requester-cannot-decide':
      'Sie haben den Antrag selbst gestellt. Eine andere Person muss entscheiden.',
    'agreement-missing': ({ role }: RuleGaps) => `Es fehlt noch die Zustimmung: ${role}.`,
    'requester-cannot-answer': 'Sie haben selbst angefragt. Eine andere Person antwortet.',
    'opinion-text-required':
      'Bitte schreiben Sie dazu, welche Auflagen gelten oder was dagegen spricht.',
    'opinion-already-asked': ({ role }: RuleGaps) => `Das Votum ist schon angefordert: ${role}.`,
    'opinion-already-given': ({ by, at }: RuleGaps) =>
      `${by} hat das Votum schon abgegeben (${at}).`,
    'opinion-lapsed':
      'Die Phase endete, bevor das Votum gegeben war. Bitte laden Sie die Seite neu.',
    'opinion-withdrawn': 'Die Anforderung wurde zurückgezogen. Bitte laden Sie die Seite neu.',
    'opinion-missing': ({ role }: RuleGaps) =>
      `Ein Votum fehlt: ${role}. Bitte nennen Sie den Grund, warum ohne dieses Votum entschieden wird.`,
    'opinion-not-missing': ({ role }: RuleGaps) =>
      `Dieses Votum fehlt nicht: ${role}. Es braucht keinen Grund.`,
    'already-agreed': ({ role }: RuleGaps) => `Die Zustimmung liegt schon vor: ${role}.`,
    'conditions-required': 'Bitte nennen Sie mindestens eine Auflage.',
    'conditions-not-possible': 'Zu diesem Ergebnis gehören keine Auflagen.',
    'named-items-required': 'Bitte wählen Sie mindestens einen Punkt, der erneut zu prüfen ist.',
    'named-items-not-possible': 'Zu diesem Ergebnis gehören keine benannten Punkte.',
    'unknown-item': 'Ein gewählter Punkt gehört nicht zur Checkliste dieser Phase.',
    'due-in-the-past': 'Die Frist liegt in der Vergangenheit.',
    'body-required': 'Hier entscheidet ein Gremium. Bitte erfassen Sie den Beschluss.',
    'body-not-possible': 'Hier entscheidet kein Gremium.',
    'body-not-competent': 'Dieses Gremium ist hier nicht zuständig.',
    'in-the-future': 'Das Datum liegt in der Zukunft.',
    'already-requested': 'Der Antrag ist schon gestellt.',
    'item-not-in-version':
      'Dieser Punkt ist mit einer neuen Fassung entfallen. Er bleibt lesbar, ändert sich aber nicht mehr.',
    'gate-in-progress':
      'Über einen Antrag ist noch nicht entschieden. Bis dahin bleibt die Checkliste in ihrer Fassung.',
    'recheck-before-version': ({ item }: RuleGaps) =>
      `„${item}“ steht auf „erneut prüfen“ und fiele weg. Bitte erledigen Sie den Punkt zuerst.`,
    'open-before-version': ({ item }: RuleGaps) =>
      `„${item}“ sperrt noch und würde mit der neuen Fassung nicht mehr sperren. Bitte erledigen Sie den Punkt zuerst oder beantragen Sie eine Ausnahme.`,
    'no-newer-version': 'Das Projekt hat die neueste Fassung schon.',
    'other-version':
      'Inzwischen gibt es eine andere Fassung. Bitte sehen Sie sich die Unterschiede noch einmal an.',
    'prohibited-practice-not-waivable':
      'Die Prüfung auf verbotene Praktiken (Art. 5 KI-VO) lässt keine Ausnahme zu.',
    'item-does-not-apply': 'Der Punkt gilt für dieses Projekt nicht.',
    'item-settled': 'Der Punkt ist schon erledigt. Eine Ausnahme ist nicht mehr nötig.',
    'requester-cannot-grant':
      'Sie haben die Ausnahme selbst beantragt. Eine andere Person muss entscheiden.',
    'only-requester-withdraws': 'Nur wer die Ausnahme beantragt hat, zieht den Antrag zurück.',
    'waiver-lapsed': 'Die Phase endete, bevor jemand über die Ausnahme entschieden hat.',
    'waiver-withdrawn': 'Der Antrag auf die Ausnahme ist zurückgezogen.',
    'waiver-granted': ({ by, at }: RuleGaps) => `Die Ausnahme ist schon gewährt: ${by}, ${at}.`,
    'waiver-refused': ({ by, at }: RuleGaps) => `Die Ausnahme ist schon abgelehnt: ${by}, ${at}.`,
    'already-fulfilled': 'Die Auflage ist schon erfüllt. Bitte laden Sie die Seite neu.',
    'already-decided': ({ by, at, result }: RuleGaps) =>
      by === ''
        ? 'Über diesen Antrag ist schon entschieden.'
        : `Über diesen Antrag ist schon entschieden: ${result}, ${by}, ${at}.`,
    'changed-meanwhile': ({ by, at }: RuleGaps) => `${by} hat das Feld am ${at} geändert.`,
    'not-started': 'Das Projekt ist noch nicht gestartet. Ein Entwurf bleibt intern.',
    'above-ceiling': ({ ceiling }: RuleGaps) =>
      `So weit lässt sich dieser Bereich nicht öffnen. Die weiteste Stufe ist „${ceiling}“.`,
    'wider-than-profile':
      'Kein Bereich kann weiter offen sein als der Steckbrief. Öffnen Sie zuerst den Steckbrief.',
    'file-empty': 'Die Datei ist leer.',
    'file-too-large': 'Die Datei ist zu groß. Möglich sind höchstens 20 MB.',
    'file-type-not-allowed':
      'Diese Art von Datei ist nicht möglich, oder ihr Inhalt passt nicht zu ihrem Namen.',
    'file-name-not-allowed': 'Der Name der Datei enthält Zeichen, die nicht möglich sind.',
    'file-name-too-long': 'Der Name der Datei ist zu lang. Möglich sind höchstens 200 Zeichen.',
    'upload-interrupted': 'Die Übertragung ist abgebrochen. Bitte versuchen Sie es noch einmal.',
    'evidence-not-current': 'Dieser Nachweis ist schon ersetzt oder geschwärzt.',
    'already-redacted': 'Dieser Nachweis ist schon geschwärzt.',
    'report-reason-required': 'Bitte begründen Sie, warum der Vorfall nicht gemeldet wird.',
    'risk-closed': 'Das Risiko ist schon geschlossen.',
    'deviation-needs-reason':
      'Der Weg weicht vom Vorschlag ab. Bitte begründen Sie, warum er der richtige ist.',
    'incident-closed': 'Der Vorfall ist schon abgeschlossen.',
    'already-reported': 'Der Vorfall ist schon gemeldet.',
    'report-duty-undecided': 'Bitte entscheiden Sie zuerst, ob der Vorfall zu melden ist.',
    'report-missing': 'Bitte tragen Sie zuerst die Meldung ein.',
    'measures-open': 'Bitte erledigen Sie zuerst alle Maßnahmen.',
    'already-done': 'Die Maßnahme ist schon erledigt.',
    'no-outputs-yet':
      'Menschliche Prüfungen gibt es ab dem Pilot. Vorher entstehen keine Ausgaben.',
    'correction-required': 'Bitte schreiben Sie, was korrigiert oder warum verworfen wurde.',
    'correction-not-possible': 'Zu einer bestätigten Ausgabe gehört keine Korrektur.',
    'not-current': 'Dieser Eintrag ist schon berichtigt. Bitte laden Sie die Seite neu.',
    'not-classifiable': 'In diesem Stand lässt sich das Projekt nicht einstufen.',
    'other-rules': 'Die Fragen haben sich geändert. Bitte laden Sie die Seite neu.',
    'unknown-question': 'Diese Frage gibt es nicht mehr. Bitte laden Sie die Seite neu.',
    'question-open': 'Bitte beantworten Sie alle Fragen. „Unklar“ ist möglich.',
    'exemption-reason-required': 'Bitte begründen Sie die Ausnahme nach Art. 6 Abs. 3.',
    'enterer-cannot-confirm':
      'Sie haben die Antworten selbst eingetragen. Eine andere Person muss sie bestätigen.',
    'already-confirmed': 'Die Einstufung ist schon bestätigt.',
    'answers-superseded': 'Es gibt eine neuere Einstufung. Bitte laden Sie die Seite neu.',
    'answers-outdated':
      'Nach einer wesentlichen Änderung sind die Fragen zuerst erneut zu beantworten.',
    'class-not-covered':
      'Der Steckbrief nennt eine andere Risikoklasse als die Antworten der Einstufung.',
    'change-not-possible':
      'Eine wesentliche Änderung melden Sie nur bei einem aktiven oder abgeschlossenen Projekt.',
    'request-closed': 'Der Antrag hat inzwischen ohne Entscheidung geendet.',
    'incident-open': 'Ein Vorfall ist noch offen. Bitte schließen Sie ihn zuerst ab.',
    'not-continuable': 'Wieder aufnehmen lässt sich nur ein gestopptes oder archiviertes Projekt.',
    'act-not-in-status': 'Das ist im jetzigen Status des Projekts nicht möglich.',
    'act-not-in-phase': 'Das ist in der jetzigen Phase des Projekts nicht möglich.',
    'resume-not-ahead': 'Bitte wählen Sie einen Tag nach heute.',
    'resume-too-late':
      'Eine Pause dauert höchstens zwölf Monate. Bitte wählen Sie einen früheren Tag.',
    'target-phase-not-possible': 'In diese Phase führt von hier kein Weg zurück.',
    wrong: 'Diese Angabe passt noch nicht.',
  },
  {
    required: 'Please fill in this field.',
    'choice-required': 'Please choose.',
    'too-small': 'Please write a little more.',
    'too-large': ({ maximum }) =>
      maximum === ''
        ? 'This is too long.'
        : `This is too long. At most ${maximum} characters are possible.`,
    'wrong-type': 'This entry does not fit.',
    'not-possible': 'This choice is not possible here.',
    'not-a-url': 'Please enter a complete address, for example https://www.example.org/note.',
    'not-printable': 'The text contains a character that nobody sees. Please type it anew.',
    'not-a-date': 'Please enter a date with a year from 1900 on.',
    'unknown-reference': 'This entry no longer exists. Please choose again.',
    'end-before-start': 'The end is before the start.',
    'noticed-before': 'An incident is noticed only after it has happened.',
    'reported-before-noticed': 'An incident is reported only after it has been noticed.',
    'evidence-required':
      'Without this item the project goes no further. It needs evidence before it can be ticked.',
    'reason-required': 'Please give a reason why the item does not apply.',
    'recheck-needs-result':
      'The item has to be checked again. Please settle it or give a reason why it does not apply.',
    'consent-needs-waiver':
      'This needs the consent of the staff council. Only a waiver that another person grants frees from it.',
    'prohibited-check-needed':
      'The check for prohibited practices (Art. 5 AI Act) applies to every project.',
    'set-by-decision': 'The decision itself sets this item.',
    'project-not-active': 'The project is not active, so nothing can be changed here.',
    'project-closed': 'The project is closed and can only be read.',
    'request-open':
      'While a request waits for its decision, the estimated cost stays as it is and the risk class can only become stricter. Who decides depends on them.',
    'not-active': 'The project is not active.',
    'other-phase': 'The project has moved to another phase meanwhile. Please reload the page.',
    'still-draft': 'A draft cannot be released yet. Start the project first.',
    archived: 'The project is archived. It can only be read.',
    'already-released': 'The project is released already.',
    'not-released': 'The project is not released.',
    'consent-already-requested': 'Consent has already been requested.',
    'no-consent-needed': 'No consent is needed in this phase.',
    'consent-closed': 'This request has already been answered or withdrawn.',
    'consent-missing': 'The consent of the staff council is missing.',
    'change-unsettled': ({ item }) =>
      `To be checked again after a substantial change: ${item}. This is possible only after a return to an earlier phase.`,
    'consent-outdated':
      'The project has changed since this request. It has to be withdrawn and made again.',
    'evidence-missing': ({ item }) => `The evidence is missing: ${item}`,
    'item-open': ({ item }) => `Still open: ${item}`,
    'risk-class-missing': 'The risk class has not been determined yet.',
    'prohibited-practice':
      'The application is classified as a prohibited practice and cannot be approved. Only new answers that a second person confirms lift this.',
    'classification-outdated':
      'After a substantial change, the questions of the classification have to be answered again.',
    'waiver-reason-required': 'Please give a reason why the item should not be applied.',
    'waiver-note-required': 'Please give a reason why you refuse the waiver.',
    'new-reason-required': 'After a rejection, a new request needs a new reason.',
    'requester-cannot-decide': 'You made the request yourself. Somebody else has to decide.',
    'agreement-missing': ({ role }) => `The agreement is still missing: ${role}.`,
    'requester-cannot-answer': 'You asked yourself. Somebody else has to answer.',
    'opinion-text-required': 'Please add the conditions, or what speaks against it.',
    'opinion-already-asked': ({ role }) => `The opinion has been asked for already: ${role}.`,
    'opinion-already-given': ({ by, at }) => `${by} has given the opinion already (${at}).`,
    'opinion-lapsed': 'The phase ended before the opinion was given. Please reload the page.',
    'opinion-withdrawn': 'The request was withdrawn. Please reload the page.',
    'opinion-missing': ({ role }) =>
      `An opinion is missing: ${role}. Please say why the decision does without it.`,
    'opinion-not-missing': ({ role }) =>
      `This opinion is not missing: ${role}. It needs no reason.`,
    'already-agreed': ({ role }) => `The agreement is already there: ${role}.`,
    'conditions-required': 'Please name at least one condition.',
    'conditions-not-possible': 'This result carries no conditions.',
    'named-items-required': 'Please choose at least one item to be checked again.',
    'named-items-not-possible': 'This result carries no named items.',
    'unknown-item': 'An item you chose does not belong to the checklist of this phase.',
    'due-in-the-past': 'The deadline is in the past.',
    'body-required': 'A body decides here. Please record its decision.',
    'body-not-possible': 'No body decides here.',
    'body-not-competent': 'This body is not competent here.',
    'in-the-future': 'The date is in the future.',
    'prohibited-practice-not-waivable':
      'The check for prohibited practices (Art. 5 AI Act) allows no waiver.',
    'item-does-not-apply': 'The item does not apply to this project.',
    'item-settled': 'The item is settled already. A waiver is no longer needed.',
    'requester-cannot-grant': 'You requested the waiver yourself. Somebody else has to decide.',
    'only-requester-withdraws': 'Only whoever requested the waiver withdraws the request.',
    'waiver-lapsed': 'The phase ended before somebody decided on the waiver.',
    'waiver-withdrawn': 'The request for the waiver has been withdrawn.',
    'waiver-granted': ({ by, at }) => `The waiver has already been granted: ${by}, ${at}.`,
    'waiver-refused': ({ by, at }) => `The waiver has already been refused: ${by}, ${at}.`,
    'already-requested': 'The request has already been made.',
    'item-not-in-version':
      'This item fell away with a new version. It can still be read, but changes no more.',
    'gate-in-progress':
      'A request has not been decided yet. Until then the checklist keeps its version.',
    'recheck-before-version': ({ item }) =>
      `“${item}” has to be checked again and would fall away. Please settle the item first.`,
    'open-before-version': ({ item }) =>
      `“${item}” still blocks and would no longer block in the new version. Please settle the item first or request a waiver.`,
    'no-newer-version': 'The project has the newest version already.',
    'other-version':
      'There is another version meanwhile. Please look at the differences once more.',
    'already-fulfilled': 'The condition is fulfilled already. Please load the page again.',
    'already-decided': ({ by, at, result }) =>
      by === ''
        ? 'This request has already been decided.'
        : `This request has already been decided: ${result}, ${by}, ${at}.`,
    'changed-meanwhile': ({ by, at }) => `${by} changed the field on ${at}.`,
    'not-started': 'The project has not started yet. A draft stays internal.',
    'above-ceiling': ({ ceiling }) =>
      `This part cannot be opened that far. The widest level is “${ceiling}”.`,
    'wider-than-profile': 'No part can be open further than the profile. Open the profile first.',
    'file-empty': 'The file is empty.',
    'file-too-large': 'The file is too large. At most 20 MB are possible.',
    'file-type-not-allowed':
      'This kind of file is not possible, or its content does not fit its name.',
    'file-name-not-allowed': 'The name of the file contains characters that are not possible.',
    'file-name-too-long': 'The name of the file is too long. At most 200 characters are possible.',
    'upload-interrupted': 'The transfer was interrupted. Please try again.',
    'evidence-not-current': 'This evidence has already been replaced or redacted.',
    'already-redacted': 'This evidence has already been redacted.',
    'report-reason-required': 'Please give a reason why the incident is not reported.',
    'risk-closed': 'The risk has already been closed.',
    'deviation-needs-reason':
      'The route differs from the proposal. Please say why it is the right one.',
    'incident-closed': 'The incident has already been closed.',
    'already-reported': 'The incident has already been reported.',
    'report-duty-undecided': 'Please decide first whether the incident has to be reported.',
    'report-missing': 'Please record the report first.',
    'measures-open': 'Please finish all measures first.',
    'already-done': 'The measure has already been done.',
    'no-outputs-yet': 'Human reviews begin with the pilot. Before that there are no outputs.',
    'correction-required': 'Please write what was corrected or why it was discarded.',
    'correction-not-possible': 'A confirmed output has no correction.',
    'not-current': 'This record has already been set right. Please reload the page.',
    'not-classifiable': 'In this state the project cannot be classified.',
    'other-rules': 'The questions have changed. Please reload the page.',
    'unknown-question': 'This question no longer exists. Please reload the page.',
    'question-open': 'Please answer all questions. “Not sure” is possible.',
    'exemption-reason-required': 'Please give a reason for the exemption under Art. 6(3).',
    'enterer-cannot-confirm':
      'You entered the answers yourself. Somebody else has to confirm them.',
    'already-confirmed': 'The classification is confirmed already.',
    'answers-superseded': 'There is a newer classification. Please reload the page.',
    'answers-outdated':
      'After a substantial change, the questions have to be answered again first.',
    'class-not-covered':
      'The profile names another risk class than the answers of the classification.',
    'change-not-possible':
      'A substantial change is reported only for an active or completed project.',
    'request-closed': 'The request has ended without a decision meanwhile.',
    'incident-open': 'An incident is still open. Please close it first.',
    'not-continuable': 'Only a stopped or archived project can be taken up again.',
    'act-not-in-status': 'This is not possible in the present status of the project.',
    'act-not-in-phase': 'This is not possible in the present phase of the project.',
    'resume-not-ahead': 'Please choose a day after today.',
    'resume-too-late': 'A pause lasts twelve months at most. Please choose an earlier day.',
    'target-phase-not-possible': 'No way leads back to this phase from here.',
    wrong: 'This entry does not fit yet.',
  },
);

export type RuleCode = keyof (typeof ruleTexts)['de'];
