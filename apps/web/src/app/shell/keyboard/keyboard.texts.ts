import { defineTexts } from '../../shared/texts/define-texts';

export const keyboardTexts = defineTexts(
  {
    title: 'Tastenkürzel',
    groups: { everywhere: 'Überall', lists: 'In Listen', project: 'Im Projekt' },
    then: 'dann',
    control: 'Strg',
    single: 'Tastenkürzel mit einzelnen Zeichen',
    singleAbout:
      'Schalten Sie sie aus, wenn Sie diktieren oder Tasten leicht aus Versehen treffen. Dieser Browser merkt sich das.',
    singleOff: 'ausgeschaltet',
    close: 'Schließen',
    list: 'Diese Übersicht öffnen',
    goTo: (page: string) => `Zu „${page}“ gehen`,
    create: 'Projekt anlegen',
    next: 'Zum nächsten Eintrag',
    previous: 'Zum vorherigen Eintrag',
  },
  {
    title: 'Keyboard shortcuts',
    groups: { everywhere: 'Everywhere', lists: 'In lists', project: 'In a project' },
    then: 'then',
    control: 'Ctrl',
    single: 'Shortcuts of single characters',
    singleAbout:
      'Turn them off when you dictate or easily hit keys by accident. This browser remembers it.',
    singleOff: 'turned off',
    close: 'Close',
    list: 'Open this list',
    goTo: (page) => `Go to “${page}”`,
    create: 'Create a project',
    next: 'To the next entry',
    previous: 'To the previous entry',
  },
);
