import { defineTexts } from '../../shared/texts/define-texts';

export const signInTexts = defineTexts(
  {
    title: 'Anmelden',
    lead: 'Vom Bedarf über den Piloten in die Fläche: KI-Projekte Ihrer Kommune an einem Ort.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    emailMissing: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
    passwordMissing: 'Bitte geben Sie Ihr Passwort ein.',
    emailInvalid: 'Bitte prüfen Sie die E-Mail-Adresse.',
    waitSeconds: (seconds: number) =>
      seconds < 90
        ? `Bitte warten Sie ${String(seconds)} Sekunden.`
        : `Bitte warten Sie ${String(Math.ceil(seconds / 60))} Minuten.`,
    demoTitle: 'Das ist eine Demo',
    demoLead: 'Alle Personen und Projekte sind Beispiele. Das Passwort ist überall gleich:',
    demoChoose: 'Adresse eintragen:',
    demoAccounts: {
      'koordination@bonn.demo': 'IT-Koordination in Bonn',
      'leitung@bonn.demo': 'Verwaltungsvorstand in Bonn',
      'koordination@verbund.demo': 'IT-Koordination in drei Gemeinden',
      'verwaltung@bonn.demo': 'Organisationsverwaltung in Bonn',
    },
  },
  {
    title: 'Sign in',
    lead: 'From the need over the pilot to everywhere: the AI projects of your municipality in one place.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    emailMissing: 'Please enter your e-mail address.',
    passwordMissing: 'Please enter your password.',
    emailInvalid: 'Please check the e-mail address.',
    waitSeconds: (seconds) =>
      seconds < 90
        ? `Please wait ${String(seconds)} seconds.`
        : `Please wait ${String(Math.ceil(seconds / 60))} minutes.`,
    demoTitle: 'This is a demo',
    demoLead: 'All persons and projects are examples. The password is the same everywhere:',
    demoChoose: 'Fill in an address:',
    demoAccounts: {
      'koordination@bonn.demo': 'IT coordination in Bonn',
      'leitung@bonn.demo': 'Executive board in Bonn',
      'koordination@verbund.demo': 'IT coordination in three municipalities',
      'verwaltung@bonn.demo': 'Administration of the organisation Bonn',
    },
  },
);
