/** What is read and shown together; every field, event and search entry belongs to one group. */
export const fieldGroups = [
  'profile',
  'checklist',
  'evidence',
  'opinions',
  'decisions',
  'economics',
  'people',
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** Who may look, from the narrowest audience to the widest; a level includes the ones before it. */
export const visibilityLevels = ['internal', 'partners', 'network', 'public'] as const;
export type VisibilityLevel = (typeof visibilityLevels)[number];
