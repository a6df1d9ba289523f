import { defineTexts } from '../shared/texts/define-texts';

export const linkOnceTexts = defineTexts(
  {
    title: (email: string) => `Einladung für ${email}`,
    about: (until: string) =>
      `Geben Sie diesen Link selbst weiter. Er wird nur jetzt gezeigt, gilt bis ${until} Uhr und lässt sich einmal benutzen.`,
    link: 'Link der Einladung',
    copy: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    copyYourself: 'Der Link ist markiert. Kopieren Sie ihn mit Strg + C.',
  },
  {
    title: (email) => `Invitation for ${email}`,
    about: (until) =>
      `Pass this link on yourself. It is shown only now, works until ${until} and can be used once.`,
    link: 'Link of the invitation',
    copy: 'Copy link',
    copied: 'The link has been copied.',
    copyYourself: 'The link is selected. Copy it with Ctrl + C.',
  },
);
