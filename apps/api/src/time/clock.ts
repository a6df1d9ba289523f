/** Where the services learn what time it is; rules get it as a parameter. */
export abstract class Clock {
  abstract now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
