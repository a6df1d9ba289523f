import type { CookieOptions, Request, Response } from 'express';
import type { StartedSession } from './sessions.service';

export const sessionCookie = 'kompass_session';

/** @returns the token the browser sent, or undefined; never throws on a malformed header */
export function readSessionCookie(request: Request): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.split('=', 2);
    if (name?.trim() === sessionCookie) return value?.trim();
  }
  return undefined;
}

/**
 * Strict, because every request of the page is same-site: even a link from a mail loads the page
 * first and the page then asks with the cookie. Secure as soon as the connection is encrypted, also
 * when a proxy says so: whoever makes that up only loses their own cookie.
 */
export function sessionCookieOptions(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: isEncrypted(request), path: '/' };
}

/** Gives the browser the session that has just begun. */
export function keepSession(
  request: Request,
  response: Response,
  { token, expiresAt }: StartedSession,
): void {
  response.cookie(sessionCookie, token, { ...sessionCookieOptions(request), expires: expiresAt });
}

function isEncrypted(request: Request): boolean {
  return request.secure || request.headers['x-forwarded-proto'] === 'https';
}
