import { defineTexts } from '../../../shared/texts/define-texts';

export const historyFilterTexts = defineTexts(
  {
    title: 'Verlauf durchsuchen',
    open: (active: number) => (active === 0 ? 'Filter' : `Filter (${String(active)} aktiv)`),
    group: 'Bereich',
    role: 'Rolle',
    from: 'Von',
    to: 'Bis',
    all: 'Alle',
    reset: 'Filter zurücksetzen',
    chosen: 'Gewählte Person',
    remove: 'Filter wegnehmen',
    onlyBy: (name: string) => `${name}: nur diese Einträge zeigen`,
    counted: (count: number) => (count === 1 ? '1 Eintrag' : `${String(count)} Einträge`),
    newest: (count: number) => `Die neuesten ${String(count)} Einträge`,
    found: (count: number) =>
      count === 1
        ? '1 Eintrag passt zu Ihrer Auswahl'
        : `${String(count)} Einträge passen zu Ihrer Auswahl`,
    newestFound: (count: number) =>
      `Die neuesten ${String(count)} Einträge, die zu Ihrer Auswahl passen`,
    nothing: {
      title: 'Kein Eintrag passt zu Ihrer Auswahl',
      body: 'Wählen Sie einen anderen Bereich, eine andere Rolle oder einen längeren Zeitraum.',
    },
    noOlder: 'Ältere Einträge, die zu Ihrer Auswahl passen, gibt es nicht.',
    selection: (words: string) => `Auswahl: ${words}`,
    words: {
      group: (name: string) => `Bereich ${name}`,
      role: (name: string) => `Rolle ${name}`,
      person: (name: string) => `Person: ${name}`,
      somebody: 'eine bestimmte',
      period: (from: string, to: string) => `vom ${from} bis ${to}`,
      day: (day: string) => `am ${day}`,
      from: (day: string) => `ab ${day}`,
      to: (day: string) => `bis ${day}`,
    },
  },
  {
    title: 'Search the history',
    open: (active) => (active === 0 ? 'Filters' : `Filters (${String(active)} active)`),
    group: 'Area',
    role: 'Role',
    from: 'From',
    to: 'To',
    all: 'All',
    reset: 'Reset filters',
    chosen: 'Chosen person',
    remove: 'Remove this filter',
    onlyBy: (name) => `${name}: show only these entries`,
    counted: (count) => (count === 1 ? '1 entry' : `${String(count)} entries`),
    newest: (count) => `The newest ${String(count)} entries`,
    found: (count) =>
      count === 1
        ? '1 entry matches your selection'
        : `${String(count)} entries match your selection`,
    newestFound: (count) => `The newest ${String(count)} entries that match your selection`,
    nothing: {
      title: 'No entry matches your selection',
      body: 'Choose another area, another role or a longer period.',
    },
    noOlder: 'There are no older entries that match your selection.',
    selection: (words) => `Selection: ${words}`,
    words: {
      group: (name) => `area ${name}`,
      role: (name) => `role ${name}`,
      person: (name) => `Person: ${name}`,
      somebody: 'a certain one',
      period: (from, to) => `from ${from} to ${to}`,
      day: (day) => `on ${day}`,
      from: (day) => `from ${day}`,
      to: (day) => `until ${day}`,
    },
  },
);
