import { expect, it } from '@jest/globals';
import { confirmationBorder } from './status-confirmation';

it('holds a confirmation for ninety whole days', () => {
  const border = confirmationBorder(new Date('2026-11-22T15:30:00+01:00'));
  expect(border.toISOString()).toBe('2026-08-23T22:00:00.000Z');
});
