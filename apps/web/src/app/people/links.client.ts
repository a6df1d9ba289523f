import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AcceptedInvitation,
  acceptedInvitationSchema,
  type AcceptInvitation,
  type InvitationOffer,
  invitationOfferSchema,
  type SetUp,
  type SetUpOffer,
  setUpOfferSchema,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

/** What can be done with a link. Tokens travel in bodies, so that no log holds them. */
@Service()
export class LinksClient {
  private readonly http = inject(HttpClient);

  invitation(token: () => string | undefined): HttpResourceRef<InvitationOffer | undefined> {
    return httpResource(() => asked('/api/invitations/lookup', token()), {
      parse: (body) => invitationOfferSchema.parse(body),
    });
  }

  setUpOffer(token: () => string | undefined): HttpResourceRef<SetUpOffer | undefined> {
    return httpResource(() => asked('/api/set-up/lookup', token()), {
      parse: (body) => setUpOfferSchema.parse(body),
    });
  }

  /** @throws Problem with the reason why the link does not work */
  accept(command: AcceptInvitation): Promise<AcceptedInvitation> {
    const answer = this.http
      .post('/api/invitations/acceptance', command)
      .pipe(map((body) => acceptedInvitationSchema.parse(body)));
    return firstValueFrom(answer);
  }

  /** @throws Problem with the reason why the link does not work */
  async setUp(command: SetUp): Promise<void> {
    await firstValueFrom(this.http.post('/api/set-up', command));
  }
}

function asked(url: string, token: string | undefined) {
  return token === undefined ? undefined : { url, method: 'POST', body: { token } };
}
