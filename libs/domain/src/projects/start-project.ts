import * as z from 'zod';
import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import type { Phase, ProjectStatus } from './phases';
import { requiredFields, type ProjectFields } from './project-fields';
import { versionSchema } from './version';

export const startProjectSchema = z
  .strictObject({ version: versionSchema })
  .meta({ id: 'StartProject' });
export type StartProject = z.infer<typeof startProjectSchema>;

/**
 * What is still missing before a draft becomes a project.
 * @returns one detail per missing field, with the field's name; empty means it can start
 */
export function startBlockers(fields: ProjectFields): ErrorDetail[] {
  return requiredFields
    .filter((field) => isMissing(fields[field]))
    .map((field) => ({ code: 'required', field }));
}

/** @throws DomainError('rule-violated') when it is no draft or a required field is missing */
export function requireStartable(status: ProjectStatus, fields: ProjectFields): void {
  if (status !== 'draft') throw new DomainError('rule-violated', [{ code: 'not-a-draft' }]);
  const blockers = startBlockers(fields);
  if (blockers.length > 0) throw new DomainError('rule-violated', blockers);
}

function isMissing(value: ProjectFields[(typeof requiredFields)[number]]): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return value === '';
  if ('start' in value) return value.start === null || value.end === null;
  return false;
}

/**
 * The readable number of a project, given when it starts.
 * @param counter 1, 2, 3 … per organisation and year, without gaps
 * @returns e.g. `BN-2026-014`
 */
export function projectNumber(shortCode: string, year: number, counter: number): string {
  return `${shortCode}-${String(year)}-${String(counter).padStart(3, '0')}`;
}

/** What happens when a draft becomes a project. */
export function startEvents(number: string, checklistKey: string): NewEvent[] {
  return [
    {
      type: 'project.started',
      fieldGroup: 'profile',
      changes: { status: ['draft', 'active'], number: [null, number] },
    },
    ...phaseEvents('analysis', null, checklistKey),
  ];
}

/** What happens when a project enters a phase: its checklist opens. */
export function phaseEvents(phase: Phase, from: Phase | null, checklistKey: string): NewEvent[] {
  return [
    phaseEntered(phase, from),
    {
      type: 'checklist.opened',
      fieldGroup: 'checklist',
      changes: { [`checklist/${checklistKey}`]: [null, 'open'] },
    },
  ];
}

export function phaseEntered(phase: Phase, from: Phase | null): NewEvent {
  return {
    type: 'project.phase-entered',
    fieldGroup: 'profile',
    changes: { phase: [from, phase] },
  };
}
