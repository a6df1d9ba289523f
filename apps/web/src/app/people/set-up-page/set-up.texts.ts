import { defineTexts } from '../../shared/texts/define-texts';

export const setUpTexts = defineTexts(
  {
    title: 'KI-Kompass einrichten',
    lead: 'Sie legen das erste Konto an. Es verwaltet das Netzwerk: Organisationen anlegen, ihre erste Verwaltung einladen, Inhalte pflegen.',
    name: 'Ihr Name',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    passwordHint: 'mindestens 12 Zeichen; ein ganzer Satz ist gut zu merken',
    place: 'Ihre Kommune oder Ihr Kreis',
    placeHint: 'Wenn Sie auch dort die Personen verwalten. Sie können das später ändern.',
    noPlace: 'keine',
    submit: 'Einrichten und anmelden',
    broken: 'Der Link ist unvollständig',
    brokenAbout: 'Öffnen Sie den ganzen Link, den die Anwendung beim Start gezeigt hat.',
    advice:
      'Jeder Start zeigt einen neuen Link, solange niemand das Netzwerk verwaltet. Ist die Installation schon eingerichtet, melden Sie sich an.',
    toSignIn: 'Zur Anmeldung',
  },
  {
    title: 'Set up KI-Kompass',
    lead: 'You create the first account. It manages the network: create organisations, invite their first administration, keep the content.',
    name: 'Your name',
    email: 'E-mail address',
    password: 'Password',
    passwordHint: 'at least 12 characters; a whole sentence is easy to remember',
    place: 'Your municipality or district',
    placeHint: 'If you look after the people there, too. You can change this later.',
    noPlace: 'none',
    submit: 'Set up and sign in',
    broken: 'The link is incomplete',
    brokenAbout: 'Open the whole link that the application has shown when it started.',
    advice:
      'Every start shows a new link as long as nobody manages the network. If the installation has been set up already, sign in.',
    toSignIn: 'To the sign-in page',
  },
);
