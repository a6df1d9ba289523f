import { separationBlockers } from '../access/separation-of-duties';
import type { NewEvent } from '../audit/audit-event';
import type { ClassificationRules } from '../catalogue/classification-rules';
import type { RiskClass } from '../catalogue/risk-class';
import { DomainError, type ErrorDetail } from '../domain-error';
import type {
  ClassificationAnswer,
  ClassificationState,
  RecordClassification,
} from './classification';
import { classify, type ClassificationResult } from './classify';
import type { ProjectStatus } from './phases';

/** In a draft nothing is settled yet; what is closed stays as it was. */
const classifiable: Readonly<Record<ProjectStatus, boolean>> = {
  draft: false,
  active: true,
  paused: true,
  completed: true,
  stopped: false,
  archived: false,
};

/** What was answered, and what follows from it. */
export interface RecordedClassification {
  /** Only of the questions that were asked. */
  readonly answers: Readonly<Record<string, ClassificationAnswer>>;
  readonly exemptionReason: string | null;
  readonly result: ClassificationResult;
  readonly event: NewEvent;
}

/** Whether a project with this status can be classified, or report a change to its class. */
export function canBeClassified(status: ProjectStatus): boolean {
  return classifiable[status];
}

/**
 * Takes the answers of the classification aid. "Unsure" is an answer; a question left out is none.
 * @param rules the version that is asked today
 * @throws DomainError('rule-violated') `not-classifiable` · `other-rules` (the questions changed
 *   meanwhile) · `unknown-question` · `question-open` · `exemption-reason-required`
 */
export function recordClassification(
  project: { readonly status: ProjectStatus; readonly riskClass: RiskClass | null },
  rules: { readonly version: number; readonly body: ClassificationRules },
  command: RecordClassification,
): RecordedClassification {
  if (!canBeClassified(project.status)) {
    throw new DomainError('rule-violated', [{ code: 'not-classifiable' }]);
  }
  if (command.ruleVersion !== rules.version) {
    throw new DomainError('rule-violated', [{ code: 'other-rules', field: 'ruleVersion' }]);
  }
  const result = classify(command.answers, rules.body, command.exemptionReason);
  const problems = problemsOf(command, rules.body, result);
  if (problems.length > 0) throw new DomainError('rule-violated', problems);

  const answers = Object.fromEntries(
    Object.entries(command.answers).filter(([key]) => result.asked.includes(key)),
  );
  const exemptionReason = result.exemption === 'holds' ? command.exemptionReason : null;
  const event: NewEvent = {
    type: 'classification.recorded',
    fieldGroup: 'checklist',
    changes: {
      [`${classificationPath}/riskClass`]: [project.riskClass, result.riskClass],
      [`${classificationPath}/role`]: [null, result.role],
      [`${classificationPath}/ruleVersion`]: [null, rules.version],
      [`${classificationPath}/answers`]: [null, answers],
      ...(exemptionReason === null
        ? {}
        : { [`${classificationPath}/exemptionReason`]: [null, exemptionReason] }),
    },
  };
  return { answers, exemptionReason, result, event };
}

/** Where the classification stands in events and conflicts. */
export const classificationPath = 'classification/ai-act';

function problemsOf(
  { answers }: RecordClassification,
  { questions }: ClassificationRules,
  { openQuestions, exemption }: ClassificationResult,
): ErrorDetail[] {
  const known = questions.map(({ key }) => key);
  const unknown = Object.keys(answers).filter((key) => !known.includes(key));
  return [
    ...unknown.map((key) => ({ code: 'unknown-question', field: `answers.${key}` })),
    ...openQuestions.map((key) => ({ code: 'question-open', field: `answers.${key}` })),
    ...(exemption === 'needs-reason'
      ? [{ code: 'exemption-reason-required', field: 'exemptionReason' }]
      : []),
  ];
}

/** A recorded classification as its state follows from it. */
export interface ClassificationStanding {
  readonly riskClass: RiskClass;
  readonly isConfirmed: boolean;
  /** Whether a substantial change was reported after it. */
  readonly isOutdated: boolean;
}

/** @param projectClass the class the profile names today */
export function classificationState(
  { riskClass, isConfirmed, isOutdated }: ClassificationStanding,
  projectClass: RiskClass | null,
): Exclude<ClassificationState, 'superseded'> {
  if (isOutdated) return 'recheck';
  if (riskClass !== projectClass) return 'not-covered';
  return isConfirmed ? 'confirmed' : 'unconfirmed';
}

/**
 * Confirms answers as a second person (DOMAIN 2.5). Nobody confirms what does not hold any more.
 * @throws DomainError('rule-violated') `not-classifiable` · `enterer-cannot-confirm` ·
 *   `already-confirmed` · `answers-superseded` · `answers-outdated` · `class-not-covered`
 */
export function confirmClassification(
  status: ProjectStatus,
  classification: { readonly recordedBy: string; readonly state: ClassificationState },
  personId: string,
): NewEvent {
  if (!canBeClassified(status)) {
    throw new DomainError('rule-violated', [{ code: 'not-classifiable' }]);
  }
  const refusal = refusalOf[classification.state];
  if (refusal !== null) throw new DomainError('rule-violated', [{ code: refusal }]);
  const entered = [{ action: 'project.edit' as const, personId: classification.recordedBy }];
  if (separationBlockers('classification.confirm', personId, entered).length > 0) {
    throw new DomainError('rule-violated', [{ code: 'enterer-cannot-confirm' }]);
  }
  return {
    type: 'classification.confirmed',
    fieldGroup: 'checklist',
    changes: { [`${classificationPath}/confirmation`]: ['unconfirmed', 'confirmed'] },
  };
}

const refusalOf: Readonly<Record<ClassificationState, string | null>> = {
  unconfirmed: null,
  confirmed: 'already-confirmed',
  recheck: 'answers-outdated',
  'not-covered': 'class-not-covered',
  superseded: 'answers-superseded',
};
