/** A clock that stands still until the test moves it. */
export interface TestClock {
  now(): Date;
  set(instant: string): void;
}

/** @param instant with its offset, for example '2026-12-31T23:30:00+01:00' */
export function aClock(instant: string): TestClock {
  let current = new Date(instant);
  return {
    now: () => current,
    set: (next) => {
      current = new Date(next);
    },
  };
}
