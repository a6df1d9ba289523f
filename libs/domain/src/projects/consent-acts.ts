import { separationBlockers } from '../access/separation-of-duties';
import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import { daysLater } from '../time/day';
import type { AnswerConsent, ConsentResult, RequestConsent, ServiceAgreement } from './consent';
import type { ParticipationRole } from './participation';
import type { Phase, ProjectStatus } from './phases';

export interface ConsentSituation {
  readonly status: ProjectStatus;
  readonly phase: Phase;
  readonly releasedTo: readonly ParticipationRole[];
  /** The applying items of the phase that ask the staff council for consent. */
  readonly items: readonly string[];
  readonly isOneOpen: boolean;
}

/** Where the history tells of the consent to a phase. */
export function consentPath(phase: Phase, what: string): string {
  return `consents/${phase}/${what}`;
}

/**
 * Asks the staff council for its consent to the items of the current phase.
 * @param today 'YYYY-MM-DD' in Europe/Berlin
 * @param days as the law says that is in force today
 * @returns until when, and the event
 * @throws DomainError('rule-violated') with every reason: `not-active`, `consent-already-requested`,
 *   `no-consent-needed`, `not-released`
 */
export function requestConsent(
  situation: ConsentSituation,
  { reason }: RequestConsent,
  { today, days }: { readonly today: string; readonly days: number },
): { readonly dueOn: string; readonly event: NewEvent } {
  const problems = hindrances(situation);
  if (!situation.releasedTo.includes('staff-council')) {
    problems.push({ code: 'not-released', params: { role: 'staff-council' } });
  }
  if (problems.length > 0) throw new DomainError('rule-violated', problems);
  const { phase } = situation;
  const dueOn = daysLater(today, days);
  return {
    dueOn,
    event: {
      type: 'consent.requested',
      fieldGroup: 'opinions',
      changes: {
        [consentPath(phase, 'reason')]: [null, reason],
        [consentPath(phase, 'dueOn')]: [null, dueOn],
      },
    },
  };
}

/**
 * Records the service agreement that already covers the items, so that nobody is asked again.
 * @param today 'YYYY-MM-DD' in Europe/Berlin
 * @throws DomainError('rule-violated') `not-active`, `consent-already-requested`,
 *   `no-consent-needed`, `in-the-future`
 */
export function coverConsent(
  situation: ConsentSituation,
  { title, agreedOn, reference }: ServiceAgreement,
  today: string,
): NewEvent {
  const problems = hindrances(situation);
  if (agreedOn > today) problems.push({ code: 'in-the-future', field: 'agreedOn' });
  if (problems.length > 0) throw new DomainError('rule-violated', problems);
  const { phase } = situation;
  return {
    type: 'consent.covered',
    fieldGroup: 'opinions',
    changes: {
      [consentPath(phase, 'agreement')]: [null, title],
      [consentPath(phase, 'agreedOn')]: [null, agreedOn],
      [consentPath(phase, 'reference')]: [null, reference],
    },
  };
}

/** A procedure as the acts on it need to know it. */
export interface OpenConsent {
  /** Of the project. */
  readonly status: ProjectStatus;
  readonly phase: Phase;
  readonly result: ConsentResult | null;
  readonly withdrawnAt: Date | null;
  readonly requestedBy: string;
}

/**
 * Records what the staff council answers.
 * @throws DomainError('rule-violated') `not-active`, `consent-closed`, `requester-cannot-answer`, and `required`
 *   where conditions or a refusal say nothing
 */
export function answerConsent(
  consent: OpenConsent,
  personId: string,
  { result, text }: AnswerConsent,
): NewEvent {
  requireOpen(consent);
  if (!mayAnswerConsent(consent, personId)) {
    throw new DomainError('rule-violated', [{ code: 'requester-cannot-answer' }]);
  }
  if (result !== 'given' && text.length < 3) {
    throw new DomainError('rule-violated', [{ code: 'required', field: 'text' }]);
  }
  const { phase } = consent;
  const words = text === '' ? {} : { [consentPath(phase, 'text')]: [null, text] as const };
  return {
    type: 'consent.answered',
    fieldGroup: 'opinions',
    changes: { [consentPath(phase, 'result')]: [null, result], ...words },
  };
}

/** Whoever asked never answers, in whatever role. */
export function mayAnswerConsent(
  { requestedBy }: Pick<OpenConsent, 'requestedBy'>,
  personId: string,
): boolean {
  const earlier = [{ action: 'consent.request' as const, personId: requestedBy }];
  return separationBlockers('consent.give', personId, earlier).length === 0;
}

/** @throws DomainError('rule-violated') `not-active` · `consent-closed` */
export function withdrawConsent(consent: OpenConsent): NewEvent {
  requireOpen(consent);
  return {
    type: 'consent.withdrawn',
    fieldGroup: 'opinions',
    changes: { [consentPath(consent.phase, 'withdrawn')]: [false, true] },
  };
}

/** Still waits for an answer. */
export function isConsentOpen({
  result,
  withdrawnAt,
}: {
  readonly result: ConsentResult | null;
  readonly withdrawnAt: Date | null;
}): boolean {
  return result === null && withdrawnAt === null;
}

function hindrances({ status, items, isOneOpen }: ConsentSituation): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (status !== 'active') problems.push({ code: 'not-active' });
  if (isOneOpen) problems.push({ code: 'consent-already-requested' });
  if (items.length === 0) problems.push({ code: 'no-consent-needed' });
  return problems;
}

function requireOpen(consent: OpenConsent): void {
  if (consent.status !== 'active') {
    throw new DomainError('rule-violated', [{ code: 'not-active' }]);
  }
  if (isConsentOpen(consent)) return;
  throw new DomainError('rule-violated', [{ code: 'consent-closed' }]);
}
