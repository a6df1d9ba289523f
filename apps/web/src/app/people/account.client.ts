import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type ChangeAccount,
  type ChangePassword,
  type OpenSession,
  openSessionSchema,
} from '@ki-kompass/domain';
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';

const sessionsSchema = z.object({ items: z.array(openSessionSchema) });

@Service()
export class AccountClient {
  private readonly http = inject(HttpClient);

  /** Call it where `inject` is allowed. */
  sessions(): HttpResourceRef<{ items: OpenSession[] } | undefined> {
    return httpResource(() => '/api/account/sessions', {
      parse: (body) => sessionsSchema.parse(body),
    });
  }

  /** @throws Problem `invalid` */
  async change(command: ChangeAccount): Promise<void> {
    await firstValueFrom(this.http.patch('/api/account', command));
  }

  /** @throws Problem `rule-violated`, `too-many-attempts` */
  async changePassword(command: ChangePassword): Promise<void> {
    await firstValueFrom(this.http.put('/api/account/password', command));
  }

  /** @throws Problem `not-found` when it has ended already */
  async endSession(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/account/sessions/${id}`));
  }
}
