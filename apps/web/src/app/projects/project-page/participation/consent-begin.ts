import { Component, inject, input, signal } from '@angular/core';
import { type Consents, requestConsentSchema, serviceAgreementSchema } from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { DateField } from '../../../shared/ui/date-field';
import { FormFaults } from '../../../shared/ui/form-faults';
import { TextField } from '../../../shared/ui/text-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { ConsentsClient } from '../../consents.client';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { ActDesk } from '../risks/act-desk';
import { Today } from '../today';
import { ConsentDrafts } from './consent-drafts';
import { consentTexts } from './consent.texts';

/** How a procedure begins: somebody asks, or records the agreement that covers it already. */
@Component({
  selector: 'app-consent-begin',
  imports: [Button, DateField, FormFaults, OpenedForm, ProblemNotice, TextField, TextareaField],
  providers: [ActDesk],
  template: `
    <app-problem-notice [problem]="desk.problem()" />
    <div class="actions">
      @if (may().request) {
        <button
          appButton="secondary"
          type="button"
          [attr.aria-expanded]="asking() === 'request'"
          (click)="ask('request')"
        >
          {{ texts().request }}
        </button>
      }
      <button
        appButton="secondary"
        type="button"
        [attr.aria-expanded]="asking() === 'cover'"
        (click)="ask('cover')"
      >
        {{ texts().cover }}
      </button>
    </div>
    @if (asking() === 'request' && may().request) {
      <form
        appOpenedForm
        class="form item-form"
        novalidate
        (submit)="$event.preventDefault(); request()"
      >
        <app-form-faults [faults]="desk.faults()" />
        <app-textarea-field
          [label]="texts().reason"
          [error]="desk.error('reason')"
          [rows]="3"
          [maxLength]="4000"
          [(value)]="drafts.reason"
        />
        <div class="actions">
          <button appButton="primary" type="submit" saves [busy]="desk.isBusy()">
            {{ texts().request }}
          </button>
        </div>
      </form>
    }
    @if (asking() === 'cover') {
      <form
        appOpenedForm
        class="form item-form"
        novalidate
        (submit)="$event.preventDefault(); cover()"
      >
        <app-form-faults [faults]="desk.faults()" />
        <app-text-field
          [label]="texts().agreementTitle"
          [error]="desk.error('title')"
          [maxLength]="200"
          [(value)]="drafts.title"
        />
        <app-date-field
          [label]="texts().agreedOn"
          [error]="desk.error('agreedOn')"
          [max]="today.day()"
          [(value)]="drafts.agreedOn"
        />
        <app-text-field
          [label]="texts().reference"
          [error]="desk.error('reference')"
          [maxLength]="200"
          [(value)]="drafts.reference"
        />
        <div class="actions">
          <button appButton="primary" type="submit" saves [busy]="desk.isBusy()">
            {{ texts().cover }}
          </button>
        </div>
      </form>
    }
  `,
})
export class ConsentBegin {
  readonly may = input.required<Consents['may']>();

  private readonly store = inject(ProjectStore);
  private readonly client = inject(ConsentsClient);
  private readonly keys = new RequestKeys();
  protected readonly desk = inject(ActDesk);
  protected readonly drafts = inject(ConsentDrafts);
  protected readonly today = inject(Today);
  protected readonly texts = useTexts(consentTexts);
  protected readonly asking = signal<'request' | 'cover' | undefined>(undefined);

  protected ask(what: 'request' | 'cover'): void {
    this.desk.refuse([]);
    this.asking.set(this.asking() === what ? undefined : what);
  }

  protected async request(): Promise<void> {
    const command = { reason: this.drafts.reason() };
    const faults = faultsOf(requestConsentSchema, command);
    if (faults.length > 0) {
      this.desk.refuse(faults);
      return;
    }
    await this.send(this.texts().hasRequested, command, (id, key) =>
      this.client.request(id, command, key),
    );
  }

  protected async cover(): Promise<void> {
    const entered = {
      title: this.drafts.title(),
      agreedOn: this.drafts.agreedOn(),
      reference: this.drafts.reference(),
    };
    const command = serviceAgreementSchema.safeParse(entered);
    if (!command.success) {
      this.desk.refuse(faultsOf(serviceAgreementSchema, entered));
      return;
    }
    const { data } = command;
    await this.send(this.texts().hasCovered, data, (id, key) => this.client.cover(id, data, key));
  }

  private async send(
    done: string,
    command: object,
    act: (id: string, key: string) => Promise<Consents>,
  ): Promise<void> {
    const isSent = await this.desk.send(done, async () => {
      const id = this.store.id();
      await this.keys.send([id, command], (key) => act(id, key));
    });
    if (!isSent) return;
    this.drafts.clear();
    this.asking.set(undefined);
    this.store.reload();
  }
}
