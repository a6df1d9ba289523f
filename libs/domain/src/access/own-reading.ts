import { type FieldGroup, fieldGroups } from './field-groups';
import type { Role } from './roles';

const withoutFigures: readonly FieldGroup[] = fieldGroups.filter((group) => group !== 'economics');
/** Neither data on persons nor evidence: their documents are attached to the opinions. */
const participation: readonly FieldGroup[] = ['profile', 'checklist', 'opinions', 'decisions'];

/** What each role reads of its own organisation's projects, once it may see them at all. */
export const groupsReadBy: Readonly<Record<Role, readonly FieldGroup[]>> = {
  'it-coordinator': fieldGroups,
  cdo: fieldGroups,
  'department-head': fieldGroups,
  'it-head': fieldGroups,
  'executive-board': fieldGroups,
  treasurer: fieldGroups,
  'data-protection-officer': withoutFigures,
  'information-security-officer': withoutFigures,
  'staff-council': participation,
  'equality-and-inclusion': participation,
  procurement: fieldGroups.filter((group) => group !== 'opinions'),
  'human-resources': withoutFigures,
  'council-office': fieldGroups.filter((group) => group !== 'people'),
  auditor: fieldGroups,
  'it-provider': fieldGroups,
  'organisation-admin': ['profile', 'people'],
  'network-admin': [],
};
