import * as z from 'zod';
import { type FieldGroup, type VisibilityLevel, visibilityLevels } from './field-groups';
import type { Audience } from './viewer';
import { type Disclosure, type DisclosureByLevel, visibilityDefaults } from './visibility-defaults';

/** The groups that a project can open to others; people never. */
export const openableGroups = [
  'profile',
  'checklist',
  'evidence',
  'opinions',
  'decisions',
  'economics',
] as const satisfies readonly FieldGroup[];
export type OpenableGroup = (typeof openableGroups)[number];

const level = z.enum(visibilityLevels);

/** How far each group of a project is open; a level includes the narrower ones. */
export const visibilitySchema = z
  .strictObject({
    profile: level,
    checklist: level,
    evidence: level,
    opinions: level,
    decisions: level,
    economics: level,
  })
  .meta({ id: 'Visibility' });
export type Visibility = z.infer<typeof visibilitySchema>;

/** Where every project begins: opening one is a deliberate act. */
export const closedVisibility: Visibility = {
  profile: 'internal',
  checklist: 'internal',
  evidence: 'internal',
  opinions: 'internal',
  decisions: 'internal',
  economics: 'internal',
};

/** Whether `level` reaches as far as `other`, or further. */
export function reaches(level: VisibilityLevel, other: VisibilityLevel): boolean {
  return visibilityLevels.indexOf(level) >= visibilityLevels.indexOf(other);
}

/** The widest level a group may be opened to (`atMost` of the permission tables). */
export function ceilingOf(group: OpenableGroup): VisibilityLevel {
  return widest(visibilityDefaults[group].atMost, 'public');
}

/** The levels a group can be set to while the profile is open as far as `profile`, narrowest first. */
export function possibleLevels(
  group: OpenableGroup,
  profile: VisibilityLevel,
): readonly VisibilityLevel[] {
  const ceiling = ceilingOf(group);
  const isWithin = (level: VisibilityLevel) => reaches(ceiling, level);
  if (group === 'profile') return visibilityLevels.filter(isWithin);
  return visibilityLevels.filter((level) => isWithin(level) && reaches(profile, level));
}

/**
 * What is proposed when a project is opened to a level: every group as far as others read it by
 * default, so economics, opinions and evidence stay inside until somebody opens them on purpose.
 */
export function visibilityOpenedTo(level: VisibilityLevel): Visibility {
  const entries = openableGroups.map((group) => [
    group,
    widest(visibilityDefaults[group].othersMayRead, level),
  ]);
  return Object.fromEntries(entries) as Visibility;
}

/** The levels at which something is open to an audience; the public is part of every audience. */
export const levelsOpenTo: Readonly<Record<Audience, readonly VisibilityLevel[]>> = {
  network: ['network', 'public'],
  public: ['public'],
};

/**
 * What an audience reads of a group that is open as far as `level`. Where the default of the
 * audience is nothing, opening the group is the deliberate act that gives what the ceiling allows.
 */
export function disclosureTo(
  audience: Audience,
  group: FieldGroup,
  level: VisibilityLevel,
): Disclosure {
  if (!reaches(level, audience)) return 'none';
  const { othersMayRead, atMost } = visibilityDefaults[group];
  return othersMayRead[audience] === 'none' ? atMost[audience] : othersMayRead[audience];
}

function widest(table: DisclosureByLevel, upTo: VisibilityLevel): VisibilityLevel {
  const open = visibilityLevels.filter(
    (candidate) => reaches(upTo, candidate) && table[candidate] !== 'none',
  );
  return open.at(-1) ?? 'internal';
}
