import { describe, expect, it } from '@jest/globals';
import { instantSchema } from './instant';

describe('an instant that somebody enters', () => {
  it.each([
    '2026-11-26T21:00:00Z',
    '2026-11-26T21:00:00+01:00',
    '1900-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ])('is taken: %s', (instant) => {
    expect(instantSchema.parse(instant)).toBe(instant);
  });

  it.each([
    '0000-06-01T00:00:00Z',
    '0000-01-01T00:00:00+01:00',
    '0026-11-26T21:00:00Z',
    '1900-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    '2026-02-30T00:00:00Z',
    '2026-11-26T21:00:00',
    'yesterday',
  ])('is refused: %s', (instant) => {
    expect(instantSchema.safeParse(instant).success).toBe(false);
  });
});
