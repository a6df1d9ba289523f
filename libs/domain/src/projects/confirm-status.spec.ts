import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { canConfirmStatus, confirmStatus } from './confirm-status';

const now = new Date('2026-11-22T09:00:00.000Z');

describe('confirming that a project still stands as it is written', () => {
  it('renews the instant', () => {
    const earlier = '2026-10-01T08:00:00.000Z';
    expect(confirmStatus({ status: 'active', confirmedAt: earlier }, now)).toEqual({
      type: 'status.confirmed',
      fieldGroup: 'profile',
      changes: { confirmedAt: [earlier, '2026-11-22T09:00:00.000Z'] },
    });
  });

  it.each(['active', 'paused', 'completed'] as const)('is possible while it is %s', (status) => {
    expect(confirmStatus({ status, confirmedAt: null }, now).type).toBe('status.confirmed');
    expect(canConfirmStatus(status)).toBe(true);
  });

  it.each([
    ['draft', 'not-started'],
    ['stopped', 'project-closed'],
    ['archived', 'project-closed'],
  ] as const)('is refused while it is %s', (status, code) => {
    expect(() => confirmStatus({ status, confirmedAt: null }, now)).toThrow(
      new DomainError('rule-violated', [{ code }]),
    );
    expect(canConfirmStatus(status)).toBe(false);
  });
});
