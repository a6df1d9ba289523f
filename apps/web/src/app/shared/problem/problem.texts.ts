import { defineTexts } from '../texts/define-texts';

/** What happened, what is safe, what to do now: in this order on every error page. */
export const problemTexts = defineTexts(
  {
    retry: 'Erneut versuchen',
    toProjects: 'Zu den Projekten',
    codeLabel: (code: string) => `Kennung für die Technik: ${code}`,
    sentences: {
      'not-found': {
        happened: 'Diese Seite gibt es nicht',
        safe: 'Vielleicht ist die Adresse unvollständig, oder Sie dürfen den Inhalt nicht sehen. Es ist nichts verloren gegangen.',
        now: 'Prüfen Sie die Adresse oder beginnen Sie bei Ihren Projekten.',
      },
      forbidden: {
        happened: 'Dafür fehlt Ihnen das Recht',
        safe: 'Es wurde nichts geändert.',
        now: 'Wenn Sie das Recht brauchen, wenden Sie sich an die Verwaltung Ihrer Organisation.',
      },
      'not-signed-in': {
        happened: 'Ihre Anmeldung ist abgelaufen',
        safe: 'Was gespeichert war, bleibt gespeichert.',
        now: 'Melden Sie sich neu an. Danach geht es hier weiter.',
      },
      'sign-in-failed': {
        happened: 'Die Anmeldung hat nicht geklappt',
        safe: 'E-Mail-Adresse oder Passwort stimmen nicht.',
        now: 'Prüfen Sie beides und versuchen Sie es noch einmal.',
      },
      'too-many-attempts': {
        happened: 'Zu viele Versuche in kurzer Zeit',
        safe: 'Ihr Konto ist nicht gesperrt.',
        now: 'Warten Sie kurz und versuchen Sie es dann erneut.',
      },
      conflict: {
        happened: 'Jemand anderes war schneller',
        safe: 'Die andere Änderung ist gespeichert, Ihre noch nicht.',
        now: 'Laden Sie den neuen Stand und prüfen Sie Ihre Änderung.',
      },
      'rule-violated': {
        happened: 'Das geht noch nicht',
        safe: 'Es wurde nichts geändert.',
        now: 'Erledigen Sie zuerst, was noch fehlt.',
      },
      invalid: {
        happened: 'Einige Angaben passen noch nicht',
        safe: 'Es wurde nichts gespeichert. Ihre Eingaben stehen noch da.',
        now: 'Korrigieren Sie die genannten Angaben.',
      },
      offline: {
        happened: 'Keine Verbindung zum Server',
        safe: 'Was gespeichert war, bleibt gespeichert.',
        now: 'Sobald die Verbindung wieder steht, geht es hier weiter.',
      },
      unreadable: {
        happened: 'Die Antwort war nicht lesbar',
        safe: 'An Ihren Daten hat sich nichts geändert.',
        now: 'Laden Sie die Seite neu. Vielleicht gibt es eine neue Version.',
      },
      'server-error': {
        happened: 'Auf dem Server ist etwas schiefgegangen',
        safe: 'Was gespeichert war, bleibt gespeichert.',
        now: 'Versuchen Sie es in einer Minute erneut. Bleibt der Fehler, melden Sie ihn mit der Uhrzeit.',
      },
    },
  },
  {
    retry: 'Try again',
    toProjects: 'Go to the projects',
    codeLabel: (code) => `Code for support: ${code}`,
    sentences: {
      'not-found': {
        happened: 'This page does not exist',
        safe: 'The address may be incomplete, or you may not see its content. Nothing has been lost.',
        now: 'Check the address or start from your projects.',
      },
      forbidden: {
        happened: 'You do not have the right to do this',
        safe: 'Nothing has been changed.',
        now: 'If you need the right, ask the administration of your organisation.',
      },
      'not-signed-in': {
        happened: 'Your session has ended',
        safe: 'What was saved stays saved.',
        now: 'Sign in again. You will then continue here.',
      },
      'sign-in-failed': {
        happened: 'Signing in did not work',
        safe: 'The e-mail address or the password is wrong.',
        now: 'Check both and try again.',
      },
      'too-many-attempts': {
        happened: 'Too many attempts in a short time',
        safe: 'Your account is not locked.',
        now: 'Wait a moment and try again.',
      },
      conflict: {
        happened: 'Somebody else was faster',
        safe: 'The other change is saved, yours is not yet.',
        now: 'Load the new state and check your change.',
      },
      'rule-violated': {
        happened: 'This is not possible yet',
        safe: 'Nothing has been changed.',
        now: 'First do what is still missing.',
      },
      invalid: {
        happened: 'Some entries do not fit yet',
        safe: 'Nothing has been saved. Your entries are still there.',
        now: 'Correct the entries named.',
      },
      offline: {
        happened: 'No connection to the server',
        safe: 'What was saved stays saved.',
        now: 'You can continue here as soon as the connection is back.',
      },
      unreadable: {
        happened: 'The answer could not be read',
        safe: 'Nothing about your content has changed.',
        now: 'Reload the page. There may be a new version.',
      },
      'server-error': {
        happened: 'Something went wrong on the server',
        safe: 'What was saved stays saved.',
        now: 'Try again in a minute. If it stays, report it with the time of day.',
      },
    },
  },
);

type ProblemTexts = (typeof problemTexts)['de'];
export type KnownProblem = keyof ProblemTexts['sentences'];
export type ProblemSentence = ProblemTexts['sentences'][KnownProblem];
