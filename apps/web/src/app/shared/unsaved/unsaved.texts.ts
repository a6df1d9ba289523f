import { defineTexts } from '../texts/define-texts';

export const unsavedTexts = defineTexts(
  {
    title: 'Hier steht noch Text, der nicht gespeichert ist',
    about: {
      page: 'Wenn Sie diese Seite verlassen, geht er verloren:',
      organisation: 'Wenn Sie die Organisation wechseln, geht er verloren:',
      'sign-out': 'Wenn Sie sich abmelden, geht er verloren:',
      'session-over':
        'Ihre Anmeldung ist abgelaufen. Ohne neue Anmeldung lässt er sich nicht speichern:',
    },
    advice:
      'Bleiben Sie hier, und melden Sie sich in einem zweiten Fenster neu an. Danach können Sie hier speichern.',
    stay: 'Bleiben',
    discard: {
      page: 'Verwerfen',
      organisation: 'Verwerfen',
      'sign-out': 'Verwerfen und abmelden',
      'session-over': 'Verwerfen und anmelden',
    },
  },
  {
    title: 'There is still text here that has not been saved',
    about: {
      page: 'It is lost when you leave this page:',
      organisation: 'It is lost when you switch the organisation:',
      'sign-out': 'It is lost when you sign out:',
      'session-over': 'Your session has ended. Without signing in again it cannot be saved:',
    },
    advice: 'Stay here and sign in again in a second window. You can then save here.',
    stay: 'Stay',
    discard: {
      page: 'Discard',
      organisation: 'Discard',
      'sign-out': 'Discard and sign out',
      'session-over': 'Discard and sign in',
    },
  },
);
