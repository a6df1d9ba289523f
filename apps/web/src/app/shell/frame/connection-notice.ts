import { Component, effect, inject } from '@angular/core';
import { Connection } from '../../shared/problem/connection';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { Toasts } from '../../shared/ui/toasts';
import { shellTexts } from '../shell.texts';

/**
 * Says that the server cannot be reached and what is safe. At the lower edge of the window, so that
 * it is seen wherever somebody is writing and moves nothing.
 */
@Component({
  selector: 'app-connection-notice',
  imports: [Button, Icon],
  template: `
    <div role="status">
      @if (!connection.isOnline()) {
        <div class="offline">
          <app-icon name="warning" />
          <p class="kern-body">
            <strong>{{ texts().offline }}</strong> {{ texts().offlineNow }}
          </p>
          <button
            appButton="secondary"
            small
            type="button"
            icon="autorenew"
            (click)="connection.check()"
          >
            {{ texts().tryNow }}
          </button>
        </div>
      }
    </div>
  `,
  host: { class: 'frame__offline' },
})
export class ConnectionNotice {
  protected readonly connection = inject(Connection);
  protected readonly texts = useTexts(shellTexts);
  private readonly toasts = inject(Toasts);
  private wasLost = false;

  constructor() {
    effect(() => {
      const isOnline = this.connection.isOnline();
      if (isOnline && this.wasLost) this.toasts.show(this.texts().onlineAgain);
      this.wasLost = !isOnline;
    });
  }
}
