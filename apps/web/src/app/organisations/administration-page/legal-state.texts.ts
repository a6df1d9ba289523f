import { defineTexts } from '../../shared/texts/define-texts';

export const legalStateTexts = defineTexts(
  {
    title: 'Rechtsstand',
    about: (day: string) =>
      `Auf diese Rechtsgrundlagen stützen sich Checklisten und Fristen am ${day}. Ein begonnenes Projekt behält die Fassung seiner Checkliste.`,
    dated: (count: number) => `Mit Stichtag (${String(count)})`,
    undated: (count: number) => `Ohne Stichtag (${String(count)})`,
    from: (day: string) => `gilt ab ${day}`,
    until: (day: string) => `gilt bis ${day}`,
    version: (version: number) => `Fassung ${String(version)}`,
    source: 'Quelle',
    noSource: 'Fachwissen, nicht belegt',
    manage: 'Rechtsgrundlagen in den Inhalten pflegen',
    kept: 'Die Rechtsgrundlagen pflegt das Netzwerk für alle.',
  },
  {
    title: 'Legal state',
    about: (day) =>
      `Checklists and deadlines rest on these legal bases on ${day}. A project that has begun keeps the version of its checklist.`,
    dated: (count) => `With a fixed day (${String(count)})`,
    undated: (count) => `Without a fixed day (${String(count)})`,
    from: (day) => `in force from ${day}`,
    until: (day) => `in force until ${day}`,
    version: (version) => `version ${String(version)}`,
    source: 'Source',
    noSource: 'expert knowledge, without evidence',
    manage: 'Keep the legal bases in the content',
    kept: 'The network keeps the legal bases for everybody.',
  },
);
