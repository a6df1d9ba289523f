import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type Catalogue, dayOf } from '@ki-kompass/domain';
import { ErrorState } from '../../shared/problem/error-state';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RequestKeys } from '../../shared/problem/request-keys';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { useTexts } from '../../shared/texts/define-texts';
import { guardText } from '../../shared/unsaved/unsaved-changes';
import { Button } from '../../shared/ui/button';
import { DateField } from '../../shared/ui/date-field';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { Skeleton } from '../../shared/ui/skeleton';
import { TextareaField } from '../../shared/ui/textarea-field';
import { Toasts } from '../../shared/ui/toasts';
import { ContentManagementClient } from '../content-management.client';
import { contentTexts } from './content.texts';

/** Writes the next version of an entry, beginning with the text of the newest one. */
@Component({
  selector: 'app-version-form',
  imports: [Button, DateField, ErrorState, ErrorSummary, RuleNotice, Skeleton, TextareaField],
  template: `
    @if (before.error()) {
      <app-error-state [problem]="before.error()" (retry)="before.reload()" />
    } @else if (before.hasValue()) {
      <form class="form form--wide" novalidate (submit)="$event.preventDefault(); publish()">
        <app-error-summary [messages]="attempt.messages()" />
        @if (attempt.other(); as problem) {
          <app-rule-notice withPath [problem]="problem" />
        }
        <app-date-field
          [fieldId]="form + '-validFrom'"
          [label]="texts().validFrom"
          [error]="attempt.at('validFrom')"
          [(value)]="validFrom"
        />
        <app-textarea-field
          class="json-field"
          [fieldId]="form + '-body'"
          [rows]="18"
          [label]="texts().body"
          [hint]="texts().bodyHint"
          [error]="isBroken() ? texts().notJson : undefined"
          [(value)]="text"
        />
        <div class="actions">
          <button appButton="primary" type="submit" [busy]="attempt.isBusy()">
            {{ texts().submit }}
          </button>
          <button appButton="tertiary" type="button" (click)="closed.emit()">
            {{ texts().close }}
          </button>
        </div>
      </form>
    } @else {
      <app-skeleton [lines]="8" />
    }
  `,
})
export class VersionForm {
  readonly catalogue = input.required<Catalogue>();
  readonly entryKey = input.required<string>();
  /** The number of the newest version. */
  readonly latest = input.required<number>();
  readonly published = output();
  readonly closed = output();

  private readonly client = inject(ContentManagementClient);
  private readonly toasts = inject(Toasts);
  protected readonly texts = useTexts(contentTexts);
  protected readonly form = 'version';
  protected readonly before = this.client.body(() => ({
    catalogue: this.catalogue(),
    key: this.entryKey(),
    version: this.latest(),
  }));
  private readonly offered = computed(() =>
    this.before.hasValue() ? JSON.stringify(this.before.value().body, null, 2) : '',
  );
  protected readonly text = linkedSignal(() => this.offered());
  protected readonly validFrom = signal<string | null>(dayOf(new Date()));
  private readonly wasBroken = signal(false);
  protected readonly isBroken = computed(
    () => this.wasBroken() && bodyIn(this.text()) === undefined,
  );
  protected readonly attempt = new FormAttempt(this.form, ['validFrom']);
  private readonly keys = new RequestKeys();

  constructor() {
    guardText({
      label: () => this.texts().unsaved,
      isUnsaved: () => this.text() !== this.offered(),
      discard: () => {
        this.text.set(this.offered());
      },
    });
  }

  protected async publish(): Promise<void> {
    const body = bodyIn(this.text());
    this.wasBroken.set(body === undefined);
    if (body === undefined) return;
    const basedOn = this.latest();
    const command = { basedOn, validFrom: this.validFrom() ?? '', body };
    const entry = { catalogue: this.catalogue(), key: this.entryKey() };
    const hasWorked = await this.attempt.run(() =>
      this.keys.send([entry, command], (key) => this.client.add(entry, command, key)),
    );
    if (!hasWorked) return;
    this.text.set(this.offered());
    this.toasts.show(this.texts().added(basedOn + 1));
    this.published.emit();
  }
}

/** What was typed, when it is an object in JSON. */
function bodyIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
