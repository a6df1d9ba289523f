import { describe, expect, it } from '@jest/globals';
import { answeringRoles } from './answering-roles';

describe('who can answer for something in a project', () => {
  it('is whoever can say that it is done', () => {
    expect(answeringRoles('municipality')).toEqual(
      expect.arrayContaining(['it-coordinator', 'department-head', 'data-protection-officer']),
    );
  });

  it.each(['auditor', 'staff-council', 'organisation-admin'] as const)('is never: %s', (role) => {
    expect(answeringRoles('municipality')).not.toContain(role);
  });
});
