import { signal } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { enteredOver } from './entered-over';

describe('what somebody enters over a stored value', () => {
  it('follows the stored value until something is entered, and not before it is saved', () => {
    const stored = signal({ day: '2026-01-01' });
    const entered = enteredOver(() => stored().day);
    expect(entered()).toBe('2026-01-01');
    stored.set({ day: '2026-01-02' });
    expect(entered()).toBe('2026-01-02');

    entered.set('2026-05-05');
    stored.set({ day: '2026-01-02' });
    expect(entered()).toBe('2026-05-05');
    stored.set({ day: '2026-03-03' });
    expect(entered()).toBe('2026-05-05');

    stored.set({ day: '2026-05-05' });
    expect(entered()).toBe('2026-05-05');
    stored.set({ day: '2026-06-06' });
    expect(entered()).toBe('2026-06-06');
  });
});
