import { Component, computed, inject } from '@angular/core';
import type { OpenSession } from '@ki-kompass/domain';
import { ErrorState } from '../../shared/problem/error-state';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { Skeleton } from '../../shared/ui/skeleton';
import { Toasts } from '../../shared/ui/toasts';
import { AccountClient } from '../account.client';
import { accountTexts } from './account.texts';

/** Everywhere somebody is signed in, the device in words. */
@Component({
  selector: 'app-session-list',
  imports: [Badge, Button, Cell, DataTable, ErrorState, RuleNotice, Skeleton],
  templateUrl: './session-list.html',
  host: { class: 'section__body' },
})
export class SessionList {
  private readonly client = inject(AccountClient);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  protected readonly texts = useTexts(accountTexts);
  protected readonly format = useFormats();
  protected readonly sessions = this.client.sessions();
  protected readonly attempt = new FormAttempt('session', []);

  protected readonly columns = computed<readonly Column[]>(() => {
    const { device, signedInAt, lastSeenAt, actions } = this.texts();
    return [
      { key: 'device', label: device, isRowHeader: true },
      { key: 'signedInAt', label: signedInAt },
      { key: 'lastSeenAt', label: lastSeenAt },
      { key: 'actions', label: actions },
    ];
  });
  protected readonly rows = computed<readonly OpenSession[]>(() =>
    this.sessions.hasValue() ? this.sessions.value().items : [],
  );

  reload(): void {
    this.sessions.reload();
  }

  protected deviceOf({ device: { browser, system } }: OpenSession): string {
    const { browsers, systems, deviceOf, unknownDevice } = this.texts();
    if (browser === null && system === null) return unknownDevice;
    return deviceOf(
      browser === null ? '' : browsers[browser],
      system === null ? '' : systems[system],
    );
  }

  protected labelOf(session: OpenSession): string {
    const since = this.format().instant(session.signedInAt);
    return this.texts().endSessionOf(this.deviceOf(session), since);
  }

  protected async end({ id }: OpenSession): Promise<void> {
    const hasWorked = await this.attempt.run(() => this.client.endSession(id));
    if (hasWorked) this.toasts.show(this.texts().sessionEnded);
    this.sessions.reload();
  }

  protected async everywhere(): Promise<void> {
    await this.attempt.run(() => this.session.signOutEverywhere());
  }

  protected readonly keyOf = ({ id }: OpenSession): string => id;
}
