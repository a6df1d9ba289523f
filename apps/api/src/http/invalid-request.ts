import type { ErrorDetail } from '@ki-kompass/domain';
import * as z from 'zod';

/** The request does not fit its schema. */
export class InvalidRequest extends Error {
  constructor(readonly details: readonly ErrorDetail[]) {
    super('invalid request');
  }

  /** The same refusal of a part that stands under a name in the whole request. */
  below(name: string): InvalidRequest {
    const fieldOf = (field = '') => (field === '' ? name : `${name}.${field}`);
    return new InvalidRequest(
      this.details.map((detail) => ({ ...detail, field: fieldOf(detail.field) })),
    );
  }
}

/** What schemas of every library report (Standard Schema). */
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Turns what the schema found into stable codes with the path of each field. */
export function invalidRequest(issues: readonly Issue[]): InvalidRequest {
  return new InvalidRequest(issues.flatMap((issue) => detailsOf(issue)));
}

const missing = 'required';

// Issues do not tell what was found, only their message can say that nothing was there.
z.config({ customError: ({ input }) => (input === undefined ? missing : undefined) });

type ZodIssue = z.core.$ZodIssue;

function detailsOf(issue: Issue): ErrorDetail[] {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  const found = issue as ZodIssue;
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) => ({ code: 'unknown-field', field: [...path, key].join('.') }));
  }
  return [{ code: codeOf(found), field: path.join('.'), ...paramsOf(found) }];
}

function codeOf(issue: ZodIssue): string {
  if (issue.message === missing) return missing;
  if (issue.code === 'too_small') return isMissingText(issue) ? missing : 'too-small';
  if (issue.code === 'too_big') return 'too-large';
  if (issue.code === 'invalid_type') return 'wrong-type';
  if (issue.code === 'invalid_value') return 'not-possible';
  if (issue.code === 'invalid_format') return `not-a-${issue.format}`;
  if (issue.code === 'custom') return /^[a-z-]+$/.test(issue.message) ? issue.message : 'wrong';
  return 'wrong';
}

function isMissingText(issue: z.core.$ZodIssueTooSmall): boolean {
  return issue.origin === 'string' && issue.minimum === 1;
}

function paramsOf(issue: ZodIssue): Pick<ErrorDetail, 'params'> {
  if (issue.code === 'too_small') return { params: { minimum: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { params: { maximum: Number(issue.maximum) } };
  return {};
}
