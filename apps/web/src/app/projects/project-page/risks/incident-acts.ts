import { Component, computed, inject, input, signal } from '@angular/core';
import { closeIncidentSchema, type Incident, reportIncidentSchema } from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { FormFaults } from '../../../shared/ui/form-faults';
import { InstantField } from '../../../shared/ui/instant-field';
import { TextField } from '../../../shared/ui/text-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { ActDesk } from './act-desk';
import { IncidentDrafts } from './incident-drafts';
import { IncidentStore } from './incident-store';
import { incidentTexts } from './incident.texts';
import { Now } from './now';

/** What ends an incident: the report to the authority, and closing it with what was learnt. */
@Component({
  selector: 'app-incident-acts',
  imports: [Button, FormFaults, InstantField, OpenedForm, ProblemNotice, TextField, TextareaField],
  providers: [ActDesk],
  template: `
    <app-problem-notice [problem]="desk.problem()" />
    <div class="actions">
      @if (canReport()) {
        <button
          appButton="secondary"
          small
          type="button"
          [attr.aria-expanded]="asking() === 'report'"
          (click)="ask('report')"
        >
          {{ texts().report }}
        </button>
      }
      <button
        appButton="secondary"
        small
        type="button"
        [attr.aria-expanded]="asking() === 'close'"
        (click)="ask('close')"
      >
        {{ texts().close }}
      </button>
    </div>
    @if (asking() === 'report' && canReport()) {
      <form
        appOpenedForm
        class="form item-form"
        novalidate
        (submit)="$event.preventDefault(); report()"
      >
        <app-form-faults [faults]="desk.faults()" />
        <app-instant-field
          [label]="texts().reportedAt"
          [error]="desk.error('reportedAt')"
          [max]="now.instant()"
          [(value)]="reportedAt"
        />
        <app-text-field
          optional
          [label]="texts().reference"
          [error]="desk.error('reference')"
          [maxLength]="200"
          [value]="drafts.text(key('reference'))"
          (valueChange)="drafts.write(key('reference'), $event)"
        />
        <div class="actions">
          <button appButton="primary" small type="submit" saves [busy]="desk.isBusy()">
            {{ texts().report }}
          </button>
        </div>
      </form>
    }
    @if (asking() === 'close') {
      <form
        appOpenedForm
        class="form item-form"
        novalidate
        (submit)="$event.preventDefault(); close()"
      >
        <app-form-faults [faults]="desk.faults()" />
        <app-textarea-field
          [label]="texts().lesson"
          [error]="desk.error('lesson')"
          [rows]="3"
          [maxLength]="4000"
          [value]="drafts.text(key('lesson'))"
          (valueChange)="drafts.write(key('lesson'), $event)"
        />
        <div class="actions">
          <button appButton="primary" small type="submit" saves [busy]="desk.isBusy()">
            {{ texts().close }}
          </button>
        </div>
      </form>
    }
  `,
})
export class IncidentActs {
  readonly incident = input.required<Incident>();

  private readonly store = inject(IncidentStore);
  protected readonly desk = inject(ActDesk);
  protected readonly drafts = inject(IncidentDrafts);
  protected readonly now = inject(Now);
  protected readonly texts = useTexts(incidentTexts);
  protected readonly asking = signal<'report' | 'close' | undefined>(undefined);
  protected readonly reportedAt = signal<string | null>(null);
  protected readonly canReport = computed(() => {
    const { reportDuty, reportedAt } = this.incident();
    return reportedAt === null && reportDuty !== 'no';
  });

  protected key(part: 'reference' | 'lesson'): string {
    return `${this.incident().id}/${part}`;
  }

  protected ask(what: 'report' | 'close'): void {
    this.desk.refuse([]);
    this.asking.set(this.asking() === what ? undefined : what);
  }

  protected async report(): Promise<void> {
    const entered = {
      reportedAt: this.reportedAt(),
      reference: this.drafts.text(this.key('reference')),
    };
    const command = reportIncidentSchema.safeParse(entered);
    if (!command.success) {
      this.desk.refuse(faultsOf(reportIncidentSchema, entered));
      return;
    }
    const { id: incidentId } = this.incident();
    const isSent = await this.desk.send(this.texts().reported, () =>
      this.store.act(['report', incidentId, command.data], (client, id, key) =>
        client.report(id, incidentId, command.data, key),
      ),
    );
    if (isSent) this.end('reference');
  }

  protected async close(): Promise<void> {
    const command = { lesson: this.drafts.text(this.key('lesson')) };
    const faults = faultsOf(closeIncidentSchema, command);
    if (faults.length > 0) {
      this.desk.refuse(faults);
      return;
    }
    const { id: incidentId } = this.incident();
    const isSent = await this.desk.send(this.texts().closedNow, () =>
      this.store.act(['close', incidentId, command], (client, id, key) =>
        client.close(id, incidentId, command, key),
      ),
    );
    if (isSent) this.end('lesson');
  }

  private end(part: 'reference' | 'lesson'): void {
    this.drafts.write(this.key(part), '');
    this.asking.set(undefined);
  }
}
