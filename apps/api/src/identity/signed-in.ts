import type { Actor, Membership } from '@ki-kompass/domain';

/** A live session with everything a request needs to know about its person. */
export interface SignedIn {
  readonly sessionId: string;
  readonly expiresAt: Date;
  readonly person: { readonly id: string; readonly displayName: string; readonly email: string };
  readonly memberships: readonly Membership[];
  readonly actor: Actor;
}
