import type { NewEvent } from '../audit/audit-event';
import { checklistOfItem } from '../catalogue/item-key';
import { DomainError, type ErrorDetail } from '../domain-error';
import { daysLater } from '../time/day';
import {
  type AddOwnItem,
  type ChangeOwnItem,
  type OwnItemBody,
  ownItemRoles,
  type RetireOwnItem,
} from './own-item';
import type { OwnItemVersion } from './own-item-versions';

type Latest = Pick<OwnItemVersion, 'key' | 'version' | 'validFrom' | 'body'>;

/**
 * Adds an own item of an organisation to one checklist.
 * @throws DomainError('rule-violated') `valid-from-in-the-past` · `flag-required` ·
 *   `flag-not-possible` · `recommended-cannot-block` · `role-not-possible` · `consent-not-possible`
 */
export function addOwnItem(key: string, { validFrom, body }: AddOwnItem, today: string): NewEvent {
  requireNone([...dayProblems(validFrom, null, today), ...bodyProblems(key, body)]);
  return {
    type: 'own-item.added',
    fieldGroup: 'decisions',
    changes: { [`own-item/${key}`]: [null, { ...body, version: 1 }] },
    effectiveOn: validFrom,
  };
}

/**
 * Says anew what an own item asks for; checklists that are open keep the version they have.
 * @param latest its newest version
 * @throws DomainError('conflict') `newer-version-exists`; ('rule-violated') as `addOwnItem`, and
 *   `valid-from-before-latest` · `own-item-retired`
 */
export function changeOwnItem(
  latest: Latest,
  { basedOn, validFrom, body }: ChangeOwnItem,
  today: string,
): { readonly version: number; readonly event: NewEvent } {
  const before = requireOffered(latest, basedOn);
  requireNone([
    ...dayProblems(validFrom, latest.validFrom, today),
    ...bodyProblems(latest.key, body),
  ]);
  const version = latest.version + 1;
  return {
    version,
    event: {
      type: 'own-item.changed',
      fieldGroup: 'decisions',
      changes: {
        [`own-item/${latest.key}`]: [
          { ...before, version: latest.version },
          { ...body, version },
        ],
      },
      effectiveOn: validFrom,
    },
  };
}

/**
 * Ends an own item. It stays in every project that has it, and nothing of it is deleted.
 * @returns the row that ends it, valid from the day after the last one
 * @throws DomainError('conflict') `newer-version-exists`; ('rule-violated')
 *   `last-day-in-the-past` · `last-day-before-latest` · `own-item-retired`
 */
export function retireOwnItem(
  latest: Latest,
  { basedOn, lastDay }: RetireOwnItem,
  today: string,
): { readonly version: number; readonly validFrom: string; readonly event: NewEvent } {
  requireOffered(latest, basedOn);
  const field = 'lastDay';
  const validFrom = daysLater(lastDay, 1);
  const details: ErrorDetail[] = [];
  if (lastDay < today) details.push({ code: 'last-day-in-the-past', field });
  if (validFrom < latest.validFrom) details.push({ code: 'last-day-before-latest', field });
  requireNone(details);
  return {
    version: latest.version + 1,
    validFrom,
    event: {
      type: 'own-item.retired',
      fieldGroup: 'decisions',
      changes: { [`own-item/${latest.key}/lastDay`]: [null, lastDay] },
      effectiveOn: validFrom,
    },
  };
}

function requireOffered(latest: Latest, basedOn: number): OwnItemBody {
  if (basedOn !== latest.version) {
    const params = { version: latest.version };
    throw new DomainError('conflict', [{ code: 'newer-version-exists', params }]);
  }
  if (latest.body === null) throw new DomainError('rule-violated', [{ code: 'own-item-retired' }]);
  return latest.body;
}

function dayProblems(validFrom: string, latest: string | null, today: string): ErrorDetail[] {
  const field = 'validFrom';
  return [
    ...(validFrom < today ? [{ code: 'valid-from-in-the-past', field }] : []),
    ...(latest !== null && validFrom < latest ? [{ code: 'valid-from-before-latest', field }] : []),
  ];
}

/** The staff council is asked for the phase a project is in, which these lists are beside. */
const withoutConsent: readonly string[] = ['yearly-review', 'closure'];

function bodyProblems(
  key: string,
  { obligation, flag, gateBlocking, responsibleRole, opinionRole }: OwnItemBody,
): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (obligation === 'conditional' && flag === null) {
    problems.push({ code: 'flag-required', field: 'body.flag' });
  }
  if (obligation !== 'conditional' && flag !== null) {
    problems.push({ code: 'flag-not-possible', field: 'body.flag' });
  }
  if (obligation === 'recommended' && gateBlocking) {
    problems.push({ code: 'recommended-cannot-block', field: 'body.gateBlocking' });
  }
  if (!ownItemRoles.includes(responsibleRole)) {
    const params = { role: responsibleRole };
    problems.push({ code: 'role-not-possible', field: 'body.responsibleRole', params });
  }
  if (opinionRole === 'staff-council' && withoutConsent.includes(checklistOfItem(key))) {
    problems.push({ code: 'consent-not-possible', field: 'body.opinionRole' });
  }
  return problems;
}

function requireNone(problems: readonly ErrorDetail[]): void {
  if (problems.length > 0) throw new DomainError('rule-violated', problems);
}
