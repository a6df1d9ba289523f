import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody can guess, fit for cookies and links: 256 bits in base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: it cannot be used by whoever reads the database. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
