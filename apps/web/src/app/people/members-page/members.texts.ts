import type { InvitationState } from '@ki-kompass/domain';
import { defineTexts } from '../../shared/texts/define-texts';

export const membersTexts = defineTexts(
  {
    unsaved: 'Neue Einladung',
    title: 'Personen',
    count: (count: number, name: string) =>
      count === 1 ? `1 Person gehört zu ${name}.` : `${String(count)} Personen gehören zu ${name}.`,
    you: 'Sie selbst',
    since: (day: string) => `seit ${day}`,
    rolesOf: (name: string) => `Rollen von ${name}`,
    save: 'Rollen speichern',
    noRoles: 'Ohne Rolle gehört eine Person nicht mehr dazu. Beenden Sie dafür die Zugehörigkeit.',
    end: 'Zugehörigkeit beenden',
    endQuestion: (name: string) => `Zugehörigkeit von ${name} beenden?`,
    endAbout:
      'Alle Rollen enden sofort. Was die Person getan hat, bleibt im Verlauf. Ihr Konto bleibt bestehen.',
    endNow: 'Ja, beenden',
    endNot: 'Abbrechen',
    ended: (name: string, organisation: string) => `${name} gehört nicht mehr zu ${organisation}.`,
    saved: (name: string) => `Die Rollen von ${name} sind gespeichert.`,
    undoFailed: 'Das ließ sich nicht rückgängig machen.',
    invite: {
      title: 'Person einladen',
      about:
        'Sie bekommen einen Link zum Weitergeben; KI-Kompass verschickt keine E-Mails. Eine offene Einladung an dieselbe Adresse wird damit zurückgezogen.',
      email: 'E-Mail-Adresse',
      roles: 'Rollen',
      submit: 'Einladung erstellen',
    },
    invitations: {
      title: 'Einladungen',
      caption: (name: string) => `Einladungen: ${name}`,
      none: 'Noch keine Einladungen',
      noneAbout: 'Wen Sie einladen, steht danach hier.',
      email: 'E-Mail-Adresse',
      roles: 'Rollen',
      state: 'Stand',
      by: 'eingeladen',
      actions: 'Aktionen',
      withdraw: 'Zurückziehen',
      renew: 'Neuer Link',
      withdrawn: 'Die Einladung ist zurückgezogen.',
      about: (state: InvitationState, day: string) =>
        ({
          open: `offen bis ${day}`,
          accepted: `angenommen am ${day}`,
          expired: `abgelaufen am ${day}`,
          withdrawn: `zurückgezogen am ${day}`,
        })[state],
      withdrawOf: (email: string) => `Einladung für ${email} zurückziehen`,
      renewOf: (email: string) => `Neuer Link für ${email}`,
    },
  },
  {
    unsaved: 'New invitation',
    title: 'People',
    count: (count, name) =>
      count === 1 ? `1 person belongs to ${name}.` : `${String(count)} people belong to ${name}.`,
    you: 'Yourself',
    since: (day) => `since ${day}`,
    rolesOf: (name) => `Roles of ${name}`,
    save: 'Save roles',
    noRoles: 'Without a role a person no longer belongs here. End the membership instead.',
    end: 'End membership',
    endQuestion: (name) => `End the membership of ${name}?`,
    endAbout:
      'All roles end at once. What the person has done stays in the history. Their account remains.',
    endNow: 'Yes, end it',
    endNot: 'Cancel',
    ended: (name, organisation) => `${name} no longer belongs to ${organisation}.`,
    saved: (name) => `The roles of ${name} have been saved.`,
    undoFailed: 'This could not be undone.',
    invite: {
      title: 'Invite a person',
      about:
        'You get a link to pass on; KI-Kompass sends no e-mails. An open invitation for the same address is withdrawn.',
      email: 'E-mail address',
      roles: 'Roles',
      submit: 'Create invitation',
    },
    invitations: {
      title: 'Invitations',
      caption: (name) => `Invitations: ${name}`,
      none: 'No invitations yet',
      noneAbout: 'Whom you invite will be listed here.',
      email: 'E-mail address',
      roles: 'Roles',
      state: 'State',
      by: 'invited',
      actions: 'Actions',
      withdraw: 'Withdraw',
      renew: 'New link',
      withdrawn: 'The invitation has been withdrawn.',
      about: (state, day) =>
        ({
          open: `open until ${day}`,
          accepted: `accepted on ${day}`,
          expired: `expired on ${day}`,
          withdrawn: `withdrawn on ${day}`,
        })[state],
      withdrawOf: (email) => `Withdraw the invitation for ${email}`,
      renewOf: (email) => `New link for ${email}`,
    },
  },
);
