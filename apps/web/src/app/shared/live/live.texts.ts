import { defineTexts } from '../texts/define-texts';

export const liveTexts = defineTexts(
  {
    waiting: (count: number) =>
      count === 1 ? '1 neue Änderung – anzeigen' : `${String(count)} neue Änderungen – anzeigen`,
  },
  {
    waiting: (count) =>
      count === 1 ? '1 new change – show it' : `${String(count)} new changes – show them`,
  },
);
