import type { ErrorDetail } from '@ki-kompass/domain';

/** The body of every refusal (RFC 9457), in one shape for rules, validation and faults. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** Stable; the reader's screen turns it into a sentence. */
  readonly code: string;
  readonly errors: readonly ErrorDetail[];
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Changed meanwhile',
  413: 'The request is too large',
  415: 'The format is not supported',
  422: 'A rule does not allow this',
  429: 'Too many attempts',
  500: 'Something went wrong on our side',
  503: 'Not available at the moment',
};

export function problem(
  status: number,
  code: string,
  errors: readonly ErrorDetail[] = [],
): Problem {
  return { type: 'about:blank', title: titles[status] ?? 'Refused', status, code, errors };
}
