import type { Administration, OrganisationKind } from '@ki-kompass/domain';
import { defineTexts } from '../../shared/texts/define-texts';

const kindsDe: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'Kommune',
  district: 'Kreis',
  partner: 'Partner',
  network: 'Netzwerk',
};
const kindsEn: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'Municipality',
  district: 'District',
  partner: 'Partner',
  network: 'Network',
};
const administrationsDe: Readonly<Record<Administration, string>> = {
  present: 'vorhanden',
  invited: 'eingeladen',
  none: 'fehlt',
};
const administrationsEn: Readonly<Record<Administration, string>> = {
  present: 'present',
  invited: 'invited',
  none: 'missing',
};

export const organisationsTexts = defineTexts(
  {
    unsaved: 'Neuer Partner',
    title: 'Organisationen',
    about:
      'Sie sehen, wer mitmacht und wer noch eine Verwaltung braucht. Projekte sehen Sie nicht.',
    search: 'Name oder Kurzzeichen',
    kind: 'Art',
    allKinds: 'alle',
    caption: 'Organisationen',
    name: 'Name',
    shortCode: 'Kurzzeichen',
    members: 'Personen',
    administration: 'Verwaltung',
    actions: 'Aktionen',
    noCode: 'keines',
    edit: 'Bearbeiten',
    editOf: (name: string) => `${name} bearbeiten`,
    nothing: 'Keine Organisation gefunden',
    nothingAbout: 'Prüfen Sie den Suchtext oder wählen Sie eine andere Art.',
    pages: 'Seiten',
    first: 'Zum Anfang',
    next: 'Weiter',
    kinds: kindsDe,
    administrations: administrationsDe,
    create: {
      title: 'Partner anlegen',
      about:
        'Kommunen und Kreise stehen schon im Verzeichnis. Hier legen Sie an, wer sie unterstützt, zum Beispiel einen IT-Dienstleister.',
      name: 'Name',
      shortCode: 'Kurzzeichen',
      shortCodeHint: 'zwei bis vier Zeichen; der Vorschlag ist noch frei',
      submit: 'Partner anlegen',
      created: (name: string) => `${name} ist angelegt.`,
    },
    change: {
      title: (name: string) => `${name} bearbeiten`,
      name: 'Name',
      nameFixed: 'Der Name kommt aus dem amtlichen Verzeichnis.',
      shortCode: 'Kurzzeichen',
      shortCodeHint: 'Steht in den Nummern neuer Projekte; vergebene Nummern bleiben.',
      submit: 'Speichern',
      saved: 'Gespeichert.',
      close: 'Schließen',
      invite: 'Erste Verwaltung einladen',
      inviteAbout:
        'Diese Person verwaltet danach die Personen der Organisation und lädt alle weiteren selbst ein.',
      hasAdministration:
        'Diese Organisation hat eine Verwaltung und lädt weitere Personen selbst ein.',
      email: 'E-Mail-Adresse',
      inviteSubmit: 'Einladung erstellen',
      invitedUntil: (until: string) =>
        `Eine Einladung ist offen bis ${until} Uhr. Eine neue zieht sie zurück, wenn sie an dieselbe Adresse geht.`,
    },
  },
  {
    unsaved: 'New partner',
    title: 'Organisations',
    about: 'You see who takes part and who still needs an administration. You see no projects.',
    search: 'Name or short code',
    kind: 'Kind',
    allKinds: 'all',
    caption: 'Organisations',
    name: 'Name',
    shortCode: 'Short code',
    members: 'People',
    administration: 'Administration',
    actions: 'Actions',
    noCode: 'none',
    edit: 'Edit',
    editOf: (name) => `Edit ${name}`,
    nothing: 'No organisation found',
    nothingAbout: 'Check the search text or choose another kind.',
    pages: 'Pages',
    first: 'Back to the start',
    next: 'Next',
    kinds: kindsEn,
    administrations: administrationsEn,
    create: {
      title: 'Create a partner',
      about:
        'Municipalities and districts are in the register already. Create here who supports them, for example an IT provider.',
      name: 'Name',
      shortCode: 'Short code',
      shortCodeHint: 'two to four characters; the proposed one is still free',
      submit: 'Create partner',
      created: (name) => `${name} has been created.`,
    },
    change: {
      title: (name) => `Edit ${name}`,
      name: 'Name',
      nameFixed: 'The name comes from the official register.',
      shortCode: 'Short code',
      shortCodeHint: 'Part of the numbers of new projects; numbers that were given stay.',
      submit: 'Save',
      saved: 'Saved.',
      close: 'Close',
      invite: 'Invite the first administration',
      inviteAbout:
        'This person then looks after the people of the organisation and invites all others.',
      hasAdministration:
        'This organisation has an administration and invites further people itself.',
      email: 'E-mail address',
      inviteSubmit: 'Create invitation',
      invitedUntil: (until) =>
        `An invitation is open until ${until}. A new one withdraws it when it goes to the same address.`,
    },
  },
);
