/** Risk classes of the AI Act; `check` and `high-check` are not settled yet. */
export const riskClasses = [
  'not-ai',
  'prohibited',
  'high',
  'high-check',
  'transparency',
  'minimal',
  'check',
] as const;
export type RiskClass = (typeof riskClasses)[number];

/**
 * What a risk class says about the flag `isHighRisk`. `null` is open: until somebody has examined
 * the case, it counts like high risk.
 */
export const highRiskByClass: Readonly<Record<RiskClass, boolean | null>> = {
  'not-ai': false,
  prohibited: false,
  high: true,
  'high-check': null,
  transparency: false,
  minimal: false,
  check: null,
};
