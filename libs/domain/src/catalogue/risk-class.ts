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

/** From the mildest on. What nobody knows yet counts among the strict ones: it may turn out high. */
const strictness: Readonly<Record<RiskClass, number>> = {
  'not-ai': 0,
  minimal: 1,
  transparency: 2,
  check: 3,
  'high-check': 4,
  high: 5,
  prohibited: 6,
};

/** Whether a class asks for more than another; no class at all is as open as `check`. */
export function isStricterClass(riskClass: RiskClass, than: RiskClass | null): boolean {
  return strictness[riskClass] > strictness[than ?? 'check'];
}
