/**
 * Where to go after signing in. Only addresses of this application: `//other.example` and
 * `https://…` would send people elsewhere.
 */
export function addressAfterSignIn(returnTo: string | null): string {
  const isOwn = returnTo !== null && /^\/(?![/\\])/.test(returnTo);
  return isOwn ? returnTo : '/';
}
