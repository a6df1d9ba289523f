import { Logger } from '@nestjs/common';

/** Keeps faults that a test brings about out of its output; the answers still show them. */
export function expectFaults(): void {
  Logger.overrideLogger(false);
}
