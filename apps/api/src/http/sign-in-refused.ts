import type { ErrorDetail } from '@ki-kompass/domain';

/** Sign-in or session did not work out; says nothing about which part was wrong. */
export class SignInRefused extends Error {
  private constructor(
    readonly status: 401 | 403 | 429,
    readonly code: 'sign-in-failed' | 'not-signed-in' | 'too-many-attempts' | 'foreign-origin',
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }

  static wrong(): SignInRefused {
    return new SignInRefused(401, 'sign-in-failed');
  }

  static notSignedIn(): SignInRefused {
    return new SignInRefused(401, 'not-signed-in');
  }

  static foreignOrigin(): SignInRefused {
    return new SignInRefused(403, 'foreign-origin');
  }

  static tooOften(retryAfterSeconds: number): SignInRefused {
    return new SignInRefused(429, 'too-many-attempts', retryAfterSeconds);
  }

  get details(): readonly ErrorDetail[] {
    if (this.retryAfterSeconds === undefined) return [];
    return [{ code: this.code, params: { retryAfterSeconds: this.retryAfterSeconds } }];
  }
}
