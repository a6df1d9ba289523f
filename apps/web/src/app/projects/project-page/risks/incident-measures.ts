import { Component, computed, inject, input, signal } from '@angular/core';
import { addMeasureSchema, dayOf, type Incident, type Role } from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Badge } from '../../../shared/ui/badge';
import { Button } from '../../../shared/ui/button';
import { DateField } from '../../../shared/ui/date-field';
import { FormFaults } from '../../../shared/ui/form-faults';
import { SelectField } from '../../../shared/ui/select-field';
import { TextField } from '../../../shared/ui/text-field';
import { useAnsweringChoices } from '../answering-choices';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { Today } from '../today';
import { ActDesk } from './act-desk';
import { IncidentDrafts } from './incident-drafts';
import { IncidentStore } from './incident-store';
import { incidentTexts } from './incident.texts';

type Measure = Incident['measures'][number];

/** What is done because of an incident: who, by when, done or not. */
@Component({
  selector: 'app-incident-measures',
  imports: [
    Badge,
    Button,
    DateField,
    FormFaults,
    OpenedForm,
    ProblemNotice,
    SelectField,
    TextField,
  ],
  providers: [ActDesk],
  template: `
    <h4 class="kern-title kern-title--small">{{ texts().measures }}</h4>
    <app-problem-notice [problem]="desk.problem()" />
    <ul class="plain-list">
      @for (measure of incident().measures; track measure.id) {
        <li>
          {{ measure.text }}
          <span class="answers__about muted">{{ about(measure) }}</span>
          @if (isOverdue(measure)) {
            <app-badge tone="warning">{{ texts().overdue }}</app-badge>
          }
          @if (mayChange() && measure.doneAt === null) {
            <div class="actions">
              <button
                appButton="secondary"
                small
                type="button"
                icon="check"
                saves
                [busy]="desk.isBusy()"
                [attr.aria-label]="texts().finish + ': ' + measure.text"
                (click)="finish(measure)"
              >
                {{ texts().finish }}
              </button>
            </div>
          }
        </li>
      } @empty {
        <li class="muted">{{ texts().noMeasures }}</li>
      }
    </ul>
    @if (mayChange()) {
      @if (isAdding()) {
        <form
          appOpenedForm
          class="form item-form"
          novalidate
          (submit)="$event.preventDefault(); add()"
        >
          <app-form-faults [faults]="desk.faults()" />
          <app-text-field
            [label]="texts().measure"
            [error]="desk.error('text')"
            [maxLength]="2000"
            [value]="drafts.text(key())"
            (valueChange)="drafts.write(key(), $event)"
          />
          <app-select-field
            [label]="texts().responsible"
            [error]="desk.error('responsibleRole')"
            [choices]="choices()"
            [(value)]="role"
          />
          <app-date-field
            optional
            [label]="texts().dueOn"
            [error]="desk.error('dueOn')"
            [(value)]="dueOn"
          />
          <div class="actions">
            <button appButton="primary" small type="submit" saves [busy]="desk.isBusy()">
              {{ texts().addMeasure }}
            </button>
            <button appButton="tertiary" small type="button" (click)="stop()">
              {{ texts().cancel }}
            </button>
          </div>
        </form>
      } @else {
        <div class="actions">
          <button appButton="secondary" small type="button" (click)="isAdding.set(true)">
            {{ texts().addMeasure }}
          </button>
        </div>
      }
    }
  `,
})
export class IncidentMeasures {
  readonly incident = input.required<Incident>();
  readonly mayChange = input.required<boolean>();

  private readonly store = inject(IncidentStore);
  private readonly today = inject(Today);
  private readonly format = useFormats();
  private readonly roleNames = useTexts(roleTexts);
  protected readonly desk = inject(ActDesk);
  protected readonly drafts = inject(IncidentDrafts);
  protected readonly texts = useTexts(incidentTexts);
  protected readonly isAdding = signal(false);
  protected readonly role = signal<Role | null>(null);
  protected readonly dueOn = signal<string | null>(null);
  protected readonly key = computed(() => `${this.incident().id}/measure`);
  protected readonly choices = useAnsweringChoices();

  protected about({ responsibleRole, dueOn, doneAt }: Measure): string {
    const role = this.roleNames()[responsibleRole];
    const { until, done } = this.texts();
    const who = dueOn === null ? role : until(role, this.format().day(dueOn));
    if (doneAt === null) return who;
    return `${who} – ${done(this.format().day(dayOf(new Date(doneAt))))}`;
  }

  protected isOverdue({ dueOn, doneAt }: Measure): boolean {
    return doneAt === null && dueOn !== null && dueOn < this.today.day();
  }

  protected stop(): void {
    this.drafts.write(this.key(), '');
    this.desk.refuse([]);
    this.isAdding.set(false);
  }

  protected async add(): Promise<void> {
    const entered = {
      text: this.drafts.text(this.key()),
      responsibleRole: this.role(),
      dueOn: this.dueOn(),
    };
    const command = addMeasureSchema.safeParse(entered);
    if (!command.success) {
      this.desk.refuse(faultsOf(addMeasureSchema, entered));
      return;
    }
    const { id: incidentId } = this.incident();
    const isSent = await this.desk.send(this.texts().measureAdded, () =>
      this.store.act([incidentId, command.data], (client, id, key) =>
        client.addMeasure(id, incidentId, command.data, key),
      ),
    );
    if (isSent) this.stop();
  }

  protected async finish({ id: measureId }: Measure): Promise<void> {
    const { id: incidentId } = this.incident();
    await this.desk.send(this.texts().finished, () =>
      this.store.act(['finish', measureId], (client, id, key) =>
        client.finishMeasure(id, incidentId, measureId, key),
      ),
    );
  }
}
