import { defineTexts } from '../../../shared/texts/define-texts';

export const shownChecklistTexts = defineTexts(
  {
    label: 'Checklisten des Projekts',
    inHand: (name: string) => `${name} (aktuell)`,
    earlier: (name: string) =>
      `Die Checkliste „${name}“ hat das Projekt früher bearbeitet; jetzt ist sie nur noch zu lesen.`,
  },
  {
    label: 'Checklists of the project',
    inHand: (name) => `${name} (current)`,
    earlier: (name) =>
      `The project worked on the checklist “${name}” earlier; now it can only be read.`,
  },
);
