import { Component, computed, inject, output, signal } from '@angular/core';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RequestKeys } from '../../shared/problem/request-keys';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { useTexts } from '../../shared/texts/define-texts';
import { guardText } from '../../shared/unsaved/unsaved-changes';
import { Button } from '../../shared/ui/button';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { TextField } from '../../shared/ui/text-field';
import { Toasts } from '../../shared/ui/toasts';
import { OrganisationsClient } from '../organisations.client';
import { organisationsTexts } from './organisations.texts';

/** A new partner organisation. The short code is proposed until somebody types their own. */
@Component({
  selector: 'app-partner-form',
  imports: [Button, ErrorSummary, RuleNotice, TextField],
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); create()">
      <app-error-summary [messages]="attempt.messages()" />
      @if (attempt.other(); as problem) {
        <app-rule-notice [problem]="problem" />
      }
      <p class="muted">{{ texts().about }}</p>
      <app-text-field
        fieldId="partner-name"
        autocomplete="off"
        [maxLength]="120"
        [label]="texts().name"
        [error]="attempt.at('name')"
        [(value)]="name"
        (left)="propose()"
      />
      <app-text-field
        fieldId="partner-shortCode"
        autocomplete="off"
        [maxLength]="4"
        [label]="texts().shortCode"
        [hint]="texts().shortCodeHint"
        [error]="attempt.at('shortCode')"
        [value]="shortCode()"
        (valueChange)="type($event)"
      />
      <div class="actions">
        <button appButton="secondary" type="submit" [busy]="attempt.isBusy()">
          {{ texts().submit }}
        </button>
      </div>
    </form>
  `,
})
export class PartnerForm {
  readonly created = output();

  private readonly client = inject(OrganisationsClient);
  private readonly toasts = inject(Toasts);
  private readonly all = useTexts(organisationsTexts);
  protected readonly texts = computed(() => this.all().create);
  protected readonly name = signal('');
  protected readonly shortCode = signal('');
  private readonly isOwnCode = signal(false);
  protected readonly attempt = new FormAttempt('partner', ['name', 'shortCode']);
  private readonly keys = new RequestKeys();

  constructor() {
    guardText({
      label: () => this.all().unsaved,
      isUnsaved: () => this.name() !== '' || this.isOwnCode(),
      discard: () => {
        this.clear();
      },
    });
  }

  protected type(code: string): void {
    this.shortCode.set(code.toUpperCase());
    this.isOwnCode.set(code !== '');
  }

  protected async propose(): Promise<void> {
    const name = this.name().trim();
    if (this.isOwnCode() || name.length < 2) return;
    try {
      const proposed = await this.client.proposeShortCode(name);
      if (!this.isOwnCode()) this.shortCode.set(proposed);
    } catch {
      // Only a convenience: whoever gets no proposal types a code.
    }
  }

  protected async create(): Promise<void> {
    const name = this.name().trim();
    const command = { name, shortCode: this.shortCode().trim() };
    const hasWorked = await this.attempt.run(() =>
      this.keys.send(command, (key) => this.client.createPartner(command, key)),
    );
    if (!hasWorked) return;
    this.clear();
    this.toasts.show(this.texts().created(name));
    this.created.emit();
  }

  private clear(): void {
    this.name.set('');
    this.shortCode.set('');
    this.isOwnCode.set(false);
  }
}
