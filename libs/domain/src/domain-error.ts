/** The ways a rule can say no; they are part of the API. */
export const domainErrorCodes = [
  'not-found',
  'forbidden',
  'conflict',
  'rule-violated',
  'invalid',
] as const;
export type DomainErrorCode = (typeof domainErrorCodes)[number];

/**
 * One reason. `code` is stable and turned into a sentence by the reader's screen; `field` is the
 * path of the input it is about, `params` are what the sentence needs to be exact.
 */
export interface ErrorDetail {
  readonly code: string;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A business rule said no. `details` carry every reason at once, in the order people read them. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: DomainErrorCode,
    readonly details: readonly ErrorDetail[] = [],
  ) {
    super([code, ...details.map((detail) => detail.code)].join(': '));
  }
}
