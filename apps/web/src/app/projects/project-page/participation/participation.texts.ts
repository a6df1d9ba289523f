import { defineTexts } from '../../../shared/texts/define-texts';

export const participationTexts = defineTexts(
  {
    title: 'Freigabe zur Beteiligung',
    about:
      'Die Beteiligung beginnt mit der Freigabe. Bis dahin lesen Personalrat und Gleichstellung nur, was für alle geöffnet ist. Danach lesen sie Steckbrief, Checkliste, Voten und Entscheidungen. Kosten, Nachweise und Namen bleiben ihnen verborgen.',
    released: (day: string) => `Freigegeben seit ${day}`,
    ended: (day: string) => `Nicht freigegeben. Die letzte Freigabe endete am ${day}.`,
    notReleased: 'Nicht freigegeben',
    release: (role: string) => `Für ${role} freigeben`,
    end: (role: string) => `Freigabe für ${role} beenden`,
    hasReleased: (role: string) => `${role} kann das Projekt jetzt lesen.`,
    hasEnded: (role: string) => `${role} sieht das Projekt nicht mehr.`,
    archived: 'Das Projekt ist archiviert. Wer es lesen kann, ändert sich nicht mehr.',
    whoMay: 'Freigeben dürfen IT-Koordination, Fachbereichsleitung und Personal.',
  },
  {
    title: 'Release for participation',
    about:
      'Participation starts with the release. Until then, staff council and equality officers read only what is open to everybody. Then they read profile, checklist, opinions and decisions. Costs, evidence and names stay hidden from them.',
    released: (day) => `Released since ${day}`,
    ended: (day) => `Not released. The last release ended on ${day}.`,
    notReleased: 'Not released',
    release: (role) => `Release to ${role}`,
    end: (role) => `End the release to ${role}`,
    hasReleased: (role) => `${role} can read the project now.`,
    hasEnded: (role) => `${role} no longer sees the project.`,
    archived: 'The project is archived. Who can read it no longer changes.',
    whoMay: 'IT coordination, head of department and human resources may release it.',
  },
);
