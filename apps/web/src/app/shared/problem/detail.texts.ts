import { defineTexts } from '../texts/define-texts';

/** What a sentence can be exact about. */
export interface DetailGaps {
  readonly role: string;
  readonly key: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly version: string;
}

/**
 * The codes with which the API refuses what concerns people, organisations and content, as
 * sentences. `field:code` goes before `code`.
 */
export const detailTexts = defineTexts(
  {
    title: 'Das hat nicht geklappt',
    required: 'Bitte füllen Sie dieses Feld aus.',
    'too-small': ({ minimum }: DetailGaps) =>
      `Das ist zu kurz. Nötig sind mindestens ${minimum} Zeichen.`,
    'too-large': ({ maximum }: DetailGaps) =>
      `Das ist zu lang. Möglich sind höchstens ${maximum} Zeichen.`,
    'roles:too-small': 'Bitte wählen Sie mindestens eine Rolle.',
    'wrong-type': 'Diese Angabe hat nicht die richtige Form.',
    wrong: 'Diese Angabe passt nicht.',
    'not-possible': 'Dieser Wert ist hier nicht möglich.',
    'not-storable': 'Der Text enthält ein Zeichen, das sich nicht speichern lässt.',
    'too-deep': 'Die Angaben sind zu tief ineinander geschachtelt.',
    'not-a-email':
      'Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@stadt.de.',
    'not-printable':
      'Der Text enthält ein Zeichen, das niemand sieht. Bitte tippen Sie ihn neu ein.',
    'not-a-date': 'Bitte geben Sie ein Datum mit einem Jahr ab 1900 ein.',
    'ends-before-it-begins': 'Das Ende liegt vor dem Beginn.',
    'not-a-url':
      'Bitte geben Sie eine vollständige Adresse ein, zum Beispiel https://www.stadt.de.',
    'not-a-regex': 'Diese Angabe hat nicht die richtige Form.',
    'shortCode:not-a-regex':
      'Ein Kurzzeichen hat zwei bis vier Zeichen: Großbuchstaben, am Ende auch Ziffern.',
    'unknown-field': 'Dieses Feld gibt es in diesem Katalog nicht.',
    'consent-not-possible':
      'Hier ist keine Zustimmung möglich: Der Personalrat wird zur laufenden Phase gefragt.',
    'role-not-possible': ({ role }: DetailGaps) =>
      `Diese Rolle gibt es in dieser Organisation nicht: ${role}.`,
    'responsibleRole:role-not-possible': ({ role }: DetailGaps) =>
      `Diese Rolle kann für keinen Prüfpunkt verantwortlich sein: ${role}.`,
    'role-held-already': ({ role }: DetailGaps) => `Diese Person hat die Rolle schon: ${role}.`,
    'invitation-not-open': 'Diese Einladung ist nicht mehr offen.',
    'invitation-used': 'Dieser Link wurde schon benutzt.',
    'invitation-expired': 'Dieser Link ist abgelaufen.',
    'invitation-withdrawn': 'Diese Einladung wurde zurückgezogen.',
    'link-unknown': 'Diesen Link gibt es nicht.',
    'invitation-for-somebody-else': 'Die Einladung gilt für eine andere Adresse.',
    'sign-in-first':
      'Zu dieser Adresse gibt es schon ein Konto. Bitte melden Sie sich damit an und nehmen Sie die Einladung dann an.',
    'new-person-required': 'Bitte geben Sie Ihren Namen und ein Passwort ein.',
    'password-is-email': 'Die E-Mail-Adresse ist als Passwort zu leicht zu erraten.',
    'password-unchanged': 'Das neue Passwort ist gleich dem alten.',
    'password-wrong': 'Das bisherige Passwort stimmt nicht.',
    'last-administrator': ({ role }: DetailGaps) =>
      `Sonst hat niemand die Rolle ${role}. Geben Sie sie zuerst einer anderen Person.`,
    'set-up-done': 'Diese Installation ist schon eingerichtet.',
    'set-up-expired':
      'Dieser Link ist abgelaufen. Starten Sie die Anwendung neu, dann zeigt sie einen neuen.',
    'email-taken': 'Zu dieser Adresse gibt es schon ein Konto.',
    'has-administrator':
      'Diese Organisation hat schon eine Verwaltung. Weitere Personen lädt sie selbst ein.',
    'invited-by-its-own': 'Personen des Netzwerks laden Sie unter „Personen“ ein.',
    'name-from-register': 'Dieser Name kommt aus dem amtlichen Verzeichnis und bleibt.',
    'short-code-taken': 'Dieses Kurzzeichen hat schon eine andere Organisation.',
    'short-code-not-possible': 'Das Netzwerk hat kein Kurzzeichen.',
    'newer-version-exists': ({ version }: DetailGaps) =>
      `Inzwischen gibt es die Fassung ${version}. Laden Sie sie und prüfen Sie Ihre Änderung.`,
    'valid-from-in-the-past': 'Eine neue Fassung kann frühestens heute beginnen.',
    'valid-from-not-after-today':
      'Eine neue Vorgabe beginnt frühestens morgen: Was heute entschieden wurde, behält seine Regel.',
    'deadline-missing':
      'Die Fassung davor nennt hier eine Frist, nach der gerechnet wird. Bitte geben Sie sie an.',
    'valid-from-before-latest': 'Die Fassung beginnt vor derjenigen, die sie ablöst.',
    'own-item-retired': 'Dieser Prüfpunkt hat schon einen letzten Tag und ändert sich nicht mehr.',
    'flag-required': 'Bitte wählen Sie die Bedingung, unter der der Prüfpunkt gilt.',
    'flag-not-possible': 'Eine Bedingung ist nur bei einem bedingten Prüfpunkt möglich.',
    'recommended-cannot-block': 'Ein empfohlener Prüfpunkt kann nicht sperren.',
    'last-day-in-the-past': 'Der letzte Tag kann frühestens heute sein.',
    'last-day-before-latest': 'Der letzte Tag liegt vor dem Beginn der neuesten Fassung.',
    'gate-or-act': 'Eine Checkliste führt entweder zu einer Freigabe oder zu einem Stopp.',
    'item-twice': ({ key }: DetailGaps) => `Diesen Prüfpunkt gibt es zweimal: ${key}.`,
    'item-order': ({ key }: DetailGaps) =>
      `Die Nummer entspricht nicht der Stelle in der Liste: ${key}.`,
    'item-of-another-checklist': ({ key }: DetailGaps) =>
      `Der Schlüssel beginnt nicht mit dem der Checkliste: ${key}.`,
    'item-condition': ({ key }: DetailGaps) =>
      `Ein bedingter Prüfpunkt braucht eine Bedingung, ein anderer darf keine haben: ${key}.`,
    'item-set-by-what-it-blocks': ({ key }: DetailGaps) =>
      `Was die Entscheidung selbst setzt, kann sie nicht sperren: ${key}.`,
    'item-set-elsewhere': ({ key }: DetailGaps) =>
      `Zu der Entscheidung, die den Prüfpunkt setzt, führt diese Checkliste nicht: ${key}.`,
    'step-of-another-phase': ({ key }: DetailGaps) =>
      `Der Schritt gehört zu einer anderen Phase: ${key}.`,
    'other-key': ({ key }: DetailGaps) => `Der Schlüssel bleibt: ${key}.`,
    'unknown-reference': ({ key }: DetailGaps) =>
      key === '' ? 'Diesen Eintrag gibt es nicht.' : `Diesen Eintrag gibt es nicht: ${key}.`,
  },
  {
    title: 'This did not work',
    required: 'Please fill in this field.',
    'too-small': ({ minimum }) => `This is too short. At least ${minimum} characters are needed.`,
    'too-large': ({ maximum }) => `This is too long. At most ${maximum} characters are possible.`,
    'roles:too-small': 'Please choose at least one role.',
    'wrong-type': 'This entry does not have the right form.',
    wrong: 'This entry does not fit.',
    'not-possible': 'This value is not possible here.',
    'not-storable': 'The text contains a character that cannot be saved.',
    'too-deep': 'The entries are nested too deeply.',
    'not-a-email': 'Please enter a complete e-mail address, for example name@town.example.',
    'not-printable': 'The text contains a character that nobody sees. Please type it anew.',
    'not-a-date': 'Please enter a date with a year from 1900 on.',
    'ends-before-it-begins': 'The end lies before the beginning.',
    'not-a-url': 'Please enter a complete address, for example https://www.town.example.',
    'not-a-regex': 'This entry does not have the right form.',
    'shortCode:not-a-regex':
      'A short code has two to four characters: capital letters, at the end also digits.',
    'unknown-field': 'There is no such field in this catalogue.',
    'consent-not-possible':
      'No consent is possible here: the staff council is asked about the current phase.',
    'role-not-possible': ({ role }) => `This role does not exist in this organisation: ${role}.`,
    'responsibleRole:role-not-possible': ({ role }) =>
      `This role cannot be responsible for an item: ${role}.`,
    'role-held-already': ({ role }) => `This person holds the role already: ${role}.`,
    'invitation-not-open': 'This invitation is no longer open.',
    'invitation-used': 'This link has been used already.',
    'invitation-expired': 'This link has expired.',
    'invitation-withdrawn': 'This invitation has been withdrawn.',
    'link-unknown': 'There is no such link.',
    'invitation-for-somebody-else': 'The invitation is for another address.',
    'sign-in-first':
      'There is an account for this address already. Please sign in with it and accept the invitation then.',
    'new-person-required': 'Please enter your name and a password.',
    'password-is-email': 'The e-mail address is too easy to guess as a password.',
    'password-unchanged': 'The new password is the same as the old one.',
    'password-wrong': 'The current password is wrong.',
    'last-administrator': ({ role }) =>
      `Nobody else holds the role ${role}. First give it to another person.`,
    'set-up-done': 'This installation has been set up already.',
    'set-up-expired': 'This link has expired. Start the application again and it shows a new one.',
    'email-taken': 'There is an account for this address already.',
    'has-administrator':
      'This organisation has an administration already. It invites further people itself.',
    'invited-by-its-own': 'Invite the people of the network under “People”.',
    'name-from-register': 'This name comes from the official register and stays.',
    'short-code-taken': 'Another organisation has this short code already.',
    'short-code-not-possible': 'The network has no short code.',
    'newer-version-exists': ({ version }) =>
      `Meanwhile there is version ${version}. Load it and check your change.`,
    'valid-from-in-the-past': 'A new version can begin today at the earliest.',
    'valid-from-not-after-today':
      'A new default begins tomorrow at the earliest: what was decided today keeps its rule.',
    'deadline-missing':
      'The version before has a deadline here that is counted by. Please state it.',
    'valid-from-before-latest': 'The version begins before the one it replaces.',
    'own-item-retired': 'This item has a last day already and changes no more.',
    'flag-required': 'Please choose the condition under which the item applies.',
    'flag-not-possible': 'Only a conditional item can have a condition.',
    'recommended-cannot-block': 'A recommended item cannot block.',
    'last-day-in-the-past': 'The last day can be today at the earliest.',
    'last-day-before-latest': 'The last day lies before the newest version begins.',
    'gate-or-act': 'A checklist leads either to a gate or to a stop.',
    'item-twice': ({ key }) => `This item is listed twice: ${key}.`,
    'item-order': ({ key }) => `The number is not the place in the list: ${key}.`,
    'item-of-another-checklist': ({ key }) =>
      `The key does not begin with that of the checklist: ${key}.`,
    'item-condition': ({ key }) =>
      `A conditional item needs a condition, another one cannot have any: ${key}.`,
    'item-set-by-what-it-blocks': ({ key }) =>
      `What the decision itself sets cannot block it: ${key}.`,
    'item-set-elsewhere': ({ key }) =>
      `This checklist does not lead to the decision that sets the item: ${key}.`,
    'step-of-another-phase': ({ key }) => `The step belongs to another phase: ${key}.`,
    'other-key': ({ key }) => `The key stays: ${key}.`,
    'unknown-reference': ({ key }) =>
      key === '' ? 'There is no such entry.' : `There is no such entry: ${key}.`,
  },
);
