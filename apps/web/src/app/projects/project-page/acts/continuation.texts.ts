import { defineTexts } from '../../../shared/texts/define-texts';

export const continuationTexts = defineTexts(
  {
    continues: 'Dieses Projekt nimmt ein beendetes wieder auf',
    continuedBy: 'Wieder aufgenommen als neues Projekt',
    draft: 'Entwurf',
    untitled: 'Projekt ohne Titel',
    begin: 'Als neues Projekt wieder aufnehmen',
    about:
      'Es beginnt ein Entwurf mit dem Steckbrief dieses Projekts, der darauf verweist. Pläne, Kosten und Einstufung werden neu gefragt.',
    again: 'Es gibt schon ein Projekt, das dieses wieder aufnimmt.',
  },
  {
    continues: 'This project takes up again one that has ended',
    continuedBy: 'Taken up again as a new project',
    draft: 'Draft',
    untitled: 'Project without a title',
    begin: 'Take up again as a new project',
    about:
      'A draft begins with the profile of this project and points to it. Plans, costs and classification are asked anew.',
    again: 'There is already a project that takes this one up again.',
  },
);
