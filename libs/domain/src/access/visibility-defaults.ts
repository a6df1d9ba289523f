import type { FieldGroup, VisibilityLevel } from './field-groups';

/** How much of a field group others read, from the least to the most. */
export const disclosures = ['none', 'summary', 'full'] as const;
export type Disclosure = (typeof disclosures)[number];

export type DisclosureByLevel = Readonly<Record<VisibilityLevel, Disclosure>>;

/** New projects are internal; opening one is a deliberate decision of the project. */
export const visibilityOfNewProject: VisibilityLevel = 'internal';

/**
 * What other organisations read when a project is opened to a level, and how far each group can
 * be opened at most. The own organisation reads by role, never by this table.
 */
export const visibilityDefaults: Readonly<
  Record<
    FieldGroup,
    { readonly othersMayRead: DisclosureByLevel; readonly atMost: DisclosureByLevel }
  >
> = {
  profile: {
    othersMayRead: { internal: 'none', partners: 'full', network: 'full', public: 'summary' },
    atMost: { internal: 'none', partners: 'full', network: 'full', public: 'summary' },
  },
  checklist: {
    othersMayRead: { internal: 'none', partners: 'summary', network: 'summary', public: 'none' },
    atMost: { internal: 'none', partners: 'full', network: 'summary', public: 'none' },
  },
  evidence: {
    othersMayRead: { internal: 'none', partners: 'none', network: 'none', public: 'none' },
    atMost: { internal: 'none', partners: 'full', network: 'none', public: 'none' },
  },
  opinions: {
    othersMayRead: { internal: 'none', partners: 'none', network: 'none', public: 'none' },
    atMost: { internal: 'none', partners: 'summary', network: 'none', public: 'none' },
  },
  decisions: {
    othersMayRead: { internal: 'none', partners: 'summary', network: 'summary', public: 'none' },
    atMost: { internal: 'none', partners: 'full', network: 'summary', public: 'summary' },
  },
  economics: {
    othersMayRead: { internal: 'none', partners: 'none', network: 'none', public: 'none' },
    atMost: { internal: 'none', partners: 'full', network: 'summary', public: 'summary' },
  },
  people: {
    othersMayRead: { internal: 'none', partners: 'none', network: 'none', public: 'none' },
    atMost: { internal: 'none', partners: 'none', network: 'none', public: 'none' },
  },
};
