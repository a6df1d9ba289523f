import { defineTexts } from '../texts/define-texts';

export const uiTexts = defineTexts(
  {
    faults: (count: number) =>
      count === 1 ? 'Eine Angabe passt noch nicht' : `${String(count)} Angaben passen noch nicht`,
    loading: 'Wird geladen',
    saved: 'Gespeichert',
    undo: 'Rückgängig',
    undoKey: 'Die letzte Änderung rückgängig machen',
    offline:
      'Ohne Verbindung lässt sich nichts speichern. Was Sie geschrieben haben, steht noch da.',
    dismiss: 'Hinweis schließen',
    messages: 'Hinweise',
    breadcrumb: 'Sie sind hier',
    sortedUp: 'aufsteigend sortiert',
    sortedDown: 'absteigend sortiert',
    paging: { label: 'Seiten', next: 'Nächste Seite', first: 'Zum Anfang' },
  },
  {
    faults: (count) =>
      count === 1 ? 'One entry does not fit yet' : `${String(count)} entries do not fit yet`,
    loading: 'Loading',
    saved: 'Saved',
    undo: 'Undo',
    undoKey: 'Undo the last change',
    offline: 'Nothing can be saved without a connection. What you have written is still here.',
    dismiss: 'Close this message',
    messages: 'Messages',
    breadcrumb: 'You are here',
    sortedUp: 'sorted ascending',
    sortedDown: 'sorted descending',
    paging: { label: 'Pages', next: 'Next page', first: 'To the start' },
  },
);
