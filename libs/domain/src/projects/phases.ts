/** The phases of a project in their order; only a gate decision or a return moves between them. */
export const phases = ['analysis', 'pilot', 'scaling'] as const;
export type Phase = (typeof phases)[number];

export const projectStatuses = [
  'draft',
  'active',
  'paused',
  'stopped',
  'completed',
  'archived',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** The steps within each phase, in the order in which they are usually taken. */
export const phaseSubSteps = {
  analysis: [
    'analysis.idea',
    'analysis.process',
    'analysis.reuse',
    'analysis.legal',
    'analysis.economics',
    'analysis.decision',
  ],
  pilot: [
    'pilot.concept',
    'pilot.award',
    'pilot.release',
    'pilot.build',
    'pilot.run',
    'pilot.evaluate',
  ],
  scaling: [
    'scaling.plan',
    'scaling.operate',
    'scaling.rollout',
    'scaling.transparency',
    'scaling.benefits',
    'scaling.share',
    'scaling.review',
  ],
} as const satisfies Readonly<Record<Phase, readonly string[]>>;

export const subSteps = [
  ...phaseSubSteps.analysis,
  ...phaseSubSteps.pilot,
  ...phaseSubSteps.scaling,
] as const;
export type SubStep = (typeof subSteps)[number];

export const gates = ['g1', 'g2', 'g3', 'g4'] as const;
export type Gate = (typeof gates)[number];

/** How long a phase usually lasts, in weeks; values from experience, not from a public source. */
export const phaseDurationWeeks: Readonly<
  Record<Phase, { readonly min: number; readonly typical: number; readonly max: number }>
> = {
  analysis: { min: 6, typical: 12, max: 24 },
  pilot: { min: 12, typical: 20, max: 36 },
  scaling: { min: 26, typical: 52, max: 78 },
};
