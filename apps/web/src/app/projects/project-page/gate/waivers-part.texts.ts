import { defineTexts } from '../../../shared/texts/define-texts';

/** The waivers that a decision is made with. */
export const gateWaiverTexts = defineTexts(
  {
    title: (count: number) =>
      count === 0
        ? 'Beantragte Ausnahmen'
        : count === 1
          ? 'Mit 1 Ausnahme'
          : `Mit ${String(count)} Ausnahmen`,
    granted: (who: string, at: string) => `gewährt von ${who} am ${at}`,
    requested: (who: string, at: string) => `beantragt von ${who} am ${at}, noch offen`,
  },
  {
    title: (count) =>
      count === 0
        ? 'Requested waivers'
        : count === 1
          ? 'With 1 waiver'
          : `With ${String(count)} waivers`,
    granted: (who, at) => `granted by ${who} on ${at}`,
    requested: (who, at) => `requested by ${who} on ${at}, still open`,
  },
);
