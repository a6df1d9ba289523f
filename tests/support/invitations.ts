import { issuedInvitationSchema, type IssuedInvitation, type Role } from '@ki-kompass/domain';
import type { Answer, Client } from './client';

/** Long enough, and nobody's address. */
export const newPassword = 'ein langes Beispielwort';

export interface InvitationWish {
  readonly organisation: { readonly id: string };
  readonly email: string;
  readonly roles?: readonly Role[];
}

/** An open invitation, with the token of its link. */
export async function anInvitation(
  administrator: Client,
  { organisation, email, roles = ['it-coordinator'] }: InvitationWish,
): Promise<IssuedInvitation> {
  const path = `/api/organisations/${organisation.id}/invitations`;
  return (await administrator.post(path, { email, roles })).as(issuedInvitationSchema);
}

export function lookUp(client: Client, token: string): Promise<Answer> {
  return client.post('/api/invitations/lookup', { token });
}

/** As a new person with this name, or as whoever is signed in when none is given. */
export function accept(client: Client, token: string, displayName?: string): Promise<Answer> {
  const newPerson =
    displayName === undefined ? {} : { newPerson: { displayName, password: newPassword } };
  return client.post('/api/invitations/acceptance', { token, ...newPerson });
}
