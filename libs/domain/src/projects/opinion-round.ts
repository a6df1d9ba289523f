import { gateTable } from './gates';
import type { Phase, ProjectStatus } from './phases';

/** What opinions are asked for: the gate of a stay in a phase, or in operation the review ahead. */
export interface OpinionRound {
  readonly phase: Phase;
  readonly loop: number;
  /** When the last handover or review was approved; `null` before operation. */
  readonly since: Date | null;
}

/**
 * Whether an opinion is about the decision ahead. The handover and each review end what was said
 * before: nobody has been heard about a year that had not begun (DOMAIN 1.5).
 */
export function isOfRound(
  opinion: { readonly phase: Phase; readonly loop: number; readonly requestedAt: Date },
  { phase, loop, since }: OpinionRound,
): boolean {
  if (opinion.phase !== phase || opinion.loop !== loop) return false;
  return since === null || opinion.requestedAt > since;
}

/** Whether somebody can be asked and answer: while a gate can be requested, so also in operation. */
export function hearsOpinions(status: ProjectStatus): boolean {
  return Object.values(gateTable).some(({ duringStatus }) => duringStatus === status);
}
