import { separationBlockers } from '../access/separation-of-duties';
import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import { daysLater } from '../time/day';
import { sameOrNextWorkingDay } from '../time/working-days';
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

/** From which day on, how long, and on which days nobody has to answer. */
export interface ConsentDeadline {
  /** 'YYYY-MM-DD' in Europe/Berlin. */
  readonly today: string;
  readonly days: number;
  readonly holidays: ReadonlySet<string>;
}

/** Where the history tells of the consent to a phase. */
export function consentPath(phase: Phase, what: string): string {
  return `consents/${phase}/${what}`;
}

/**
 * Asks the staff council for its consent to the items of the current phase.
 * @param deadline the days as the law says that is in force today, the holidays they may reach into
 * @returns until when, and the event
 * @throws DomainError('rule-violated') with every reason: `not-active`, `consent-already-requested`,
 *   `no-consent-needed`, `not-released`
 */
export function requestConsent(
  situation: ConsentSituation,
  { reason }: RequestConsent,
  { today, days, holidays }: ConsentDeadline,
): { readonly dueOn: string; readonly event: NewEvent } {
  const problems = consentHindrances(situation);
  if (!situation.releasedTo.includes('staff-council')) {
    problems.push({ code: 'not-released', params: { role: 'staff-council' } });
  }
  if (problems.length > 0) throw new DomainError('rule-violated', problems);
  const { phase } = situation;
  const dueOn = sameOrNextWorkingDay(daysLater(today, days), holidays);
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
  const problems = consentHindrances(situation);
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
  /** About the project as it now is, as `isConsentCurrent` found it. */
  readonly isCurrent: boolean;
}

/**
 * Records what the staff council answers.
 * @throws DomainError('rule-violated') `not-active`, `consent-closed`, `consent-outdated`,
 *   `requester-cannot-answer`, and `required` where conditions or a refusal say nothing
 */
export function answerConsent(
  consent: OpenConsent,
  personId: string,
  { result, text }: AnswerConsent,
): NewEvent {
  requireOpen(consent);
  if (!consent.isCurrent) throw new DomainError('rule-violated', [{ code: 'consent-outdated' }]);
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
export function withdrawConsent(consent: Omit<OpenConsent, 'isCurrent'>): NewEvent {
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

/** Whether the procedure moves at all: it belongs to a phase that is worked on. */
export function takesConsentActs(status: ProjectStatus): boolean {
  return status === 'active';
}

/** Why no procedure can begin, whether the staff council is asked or an agreement covers it. */
export function consentHindrances({
  status,
  items,
  isOneOpen,
}: Pick<ConsentSituation, 'status' | 'items' | 'isOneOpen'>): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (!takesConsentActs(status)) problems.push({ code: 'not-active' });
  if (isOneOpen) problems.push({ code: 'consent-already-requested' });
  if (items.length === 0) problems.push({ code: 'no-consent-needed' });
  return problems;
}

function requireOpen(consent: Omit<OpenConsent, 'isCurrent'>): void {
  if (!takesConsentActs(consent.status)) {
    throw new DomainError('rule-violated', [{ code: 'not-active' }]);
  }
  if (isConsentOpen(consent)) return;
  throw new DomainError('rule-violated', [{ code: 'consent-closed' }]);
}
