import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type ChangeMember,
  type Invitation,
  invitationSchema,
  type Invite,
  type IssuedInvitation,
  issuedInvitationSchema,
  type Member,
  memberSchema,
  type Role,
  roles,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';
import * as z from 'zod';

const membersSchema = z.object({ items: z.array(memberSchema) });
const invitationsSchema = z.object({ items: z.array(invitationSchema) });
const endedSchema = z.object({ ended: z.array(z.enum(roles)) });

/** The people of one organisation. `undefined` instead of its id asks for nothing. */
@Service()
export class PeopleClient {
  private readonly http = inject(HttpClient);

  members(id: () => string | undefined): HttpResourceRef<{ items: Member[] } | undefined> {
    return httpResource(() => addressOf(id(), 'members'), {
      parse: (body) => membersSchema.parse(body),
    });
  }

  invitations(id: () => string | undefined): HttpResourceRef<{ items: Invitation[] } | undefined> {
    return httpResource(() => addressOf(id(), 'invitations'), {
      parse: (body) => invitationsSchema.parse(body),
    });
  }

  /** @throws Problem `rule-violated`, `invalid` */
  invite(organisationId: string, command: Invite): Promise<IssuedInvitation> {
    const answer = this.http
      .post(`/api/organisations/${organisationId}/invitations`, command)
      .pipe(map((body) => issuedInvitationSchema.parse(body)));
    return firstValueFrom(answer);
  }

  /** @throws Problem `rule-violated` when it is not open any more */
  async withdraw(organisationId: string, id: string): Promise<void> {
    await firstValueFrom(
      this.http.delete(`/api/organisations/${organisationId}/invitations/${id}`),
    );
  }

  /** @throws Problem `rule-violated` for the last administrator */
  async change(
    organisationId: string,
    personId: string,
    command: Partial<ChangeMember>,
  ): Promise<void> {
    const address = `/api/organisations/${organisationId}/members/${personId}`;
    await firstValueFrom(this.http.patch(address, command));
  }

  /** @returns the roles that have ended, to give them back */
  end(organisationId: string, personId: string): Promise<readonly Role[]> {
    const answer = this.http
      .delete(`/api/organisations/${organisationId}/members/${personId}`)
      .pipe(map((body) => endedSchema.parse(body).ended));
    return firstValueFrom(answer);
  }
}

function addressOf(id: string | undefined, part: string): string | undefined {
  return id === undefined ? undefined : `/api/organisations/${id}/${part}`;
}
