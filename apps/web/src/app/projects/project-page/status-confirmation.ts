import { Component, computed, inject, signal } from '@angular/core';
import { canConfirmStatus, dayOf } from '@ki-kompass/domain';
import { problemOf } from '../../shared/problem/problem';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { Button } from '../../shared/ui/button';
import { Toasts } from '../../shared/ui/toasts';
import { ProjectStore } from './project-store';
import { projectTexts } from './project.texts';

/** Since when somebody answers for what is written here, and the way to do so again. */
@Component({
  selector: 'app-status-confirmation',
  imports: [Button],
  template: `
    <span class="kern-body kern-body--small muted" [attr.title]="exact()">{{ words() }}</span>
    @if (mayConfirm()) {
      <button
        appButton="tertiary"
        small
        type="button"
        icon="check"
        saves
        [busy]="isBusy()"
        (click)="confirm()"
      >
        {{ texts().confirm }}
      </button>
    }
  `,
  host: { class: 'status-confirmation' },
})
export class StatusConfirmation {
  private readonly store = inject(ProjectStore);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  protected readonly texts = useTexts(projectTexts);
  protected readonly isBusy = signal(false);

  private readonly at = computed(() => this.store.known()?.confirmedAt ?? null);
  protected readonly exact = computed(() => {
    const at = this.at();
    return at === null ? null : this.format().instant(at);
  });
  protected readonly words = computed(() => {
    const at = this.at();
    if (at === null) return this.texts().neverConfirmed;
    return this.texts().confirmed(this.format().day(dayOf(new Date(at))));
  });
  protected readonly mayConfirm = computed(() => {
    const project = this.store.known();
    if (project === undefined || !canConfirmStatus(project.status)) return false;
    return this.session.can('status.confirm', project.organisation.id);
  });

  protected async confirm(): Promise<void> {
    this.isBusy.set(true);
    try {
      await this.store.confirmStatus();
      this.toasts.show(this.texts().confirmedNow);
    } catch (error) {
      this.toasts.failed(problemSentence(problemOf(error), this.language.current()).happened);
    } finally {
      this.isBusy.set(false);
    }
  }
}
