interface Superseding {
  readonly supersedes: string | null;
}

/**
 * The decision that took the place of another one. The older one keeps its result for ever, so only
 * this link tells that it no longer stands.
 * @returns undefined while the decision stands
 */
export function supersedingOf<Decision extends Superseding>(
  id: string,
  decisions: readonly Decision[],
): Decision | undefined {
  return decisions.find(({ supersedes }) => supersedes === id);
}
