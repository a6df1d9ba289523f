import type { RiskClass } from '../catalogue/risk-class';
import type { ClassificationStanding } from './record-classification';

/** What a gate asks of the answers to the classification aid, beside the class in the profile. */
export interface ClassAtGate {
  /** What the latest answers lead to; `null` where the questions were never answered. */
  readonly riskClass: RiskClass | null;
  readonly isForbidden: boolean;
  /** A substantial change came after the latest answers. */
  readonly isOutdated: boolean;
}

type Answered = Pick<ClassificationStanding, 'riskClass' | 'isConfirmed'>;

/**
 * Whether answers stop the project as a prohibited practice (DOMAIN 2.5). One person is enough to
 * stop it. To lift the stop takes newer answers that a second person confirmed: neither the class in
 * the profile nor answers of one person alone do.
 * @param classifications the latest first
 */
export function isForbiddenByAnswers(classifications: readonly Answered[]): boolean {
  const deciding = classifications.find(
    ({ riskClass, isConfirmed }) => riskClass === 'prohibited' || isConfirmed,
  );
  return deciding?.riskClass === 'prohibited';
}

/** @param classifications the latest first; none where the questions were never answered */
export function classAtGate(classifications: readonly ClassificationStanding[]): ClassAtGate {
  return {
    riskClass: classifications[0]?.riskClass ?? null,
    isForbidden: isForbiddenByAnswers(classifications),
    isOutdated: classifications[0]?.isOutdated ?? false,
  };
}
