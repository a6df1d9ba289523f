import { type OrganisationRef, peopleActionOf, type Action } from '@ki-kompass/domain';

export const administrationTabs = [
  'limits',
  'items',
  'people',
  'organisations',
  'content',
] as const;
export type AdministrationTab = (typeof administrationTabs)[number];

export const administrationLinks: Readonly<Record<AdministrationTab, string>> = {
  limits: '/verwaltung',
  items: '/verwaltung/pruefpunkte',
  people: '/verwaltung/personen',
  organisations: '/verwaltung/organisationen',
  content: '/verwaltung/inhalte',
};

type May = (action: Action) => boolean;

const decides = (kind: OrganisationRef['kind']): boolean =>
  kind === 'municipality' || kind === 'district';

const isOpen: Readonly<
  Record<AdministrationTab, (kind: OrganisationRef['kind'], may: May) => boolean>
> = {
  // Whoever lays down anything else for the decisions reads the limits beside it.
  limits: (kind, may) => decides(kind) && (may('value-limits.set') || may('checklist.extend')),
  items: (kind, may) => decides(kind) && may('checklist.extend'),
  people: (kind, may) => may(peopleActionOf(kind, 'people.change-roles')),
  organisations: (kind, may) => kind === 'network' && may('organisation.manage'),
  content: (kind, may) => kind === 'network' && may('content.manage'),
};

/** What somebody can administer in an organisation; nothing means that the area is not for them. */
export function tabsFor(kind: OrganisationRef['kind'], may: May): readonly AdministrationTab[] {
  return administrationTabs.filter((tab) => isOpen[tab](kind, may));
}
