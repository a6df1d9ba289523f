import { Component, computed, inject, input } from '@angular/core';
import {
  type Incident,
  type IncidentList,
  incidentFieldsSchema,
  recordIncidentSchema,
  reportDuties,
  severities,
} from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Button } from '../../../shared/ui/button';
import { FormFaults } from '../../../shared/ui/form-faults';
import { InstantField } from '../../../shared/ui/instant-field';
import { RadioField } from '../../../shared/ui/radio-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { ActDesk } from './act-desk';
import {
  changesOf,
  commandOf,
  type IncidentDraft,
  IncidentDrafts,
  newIncident,
} from './incident-drafts';
import { IncidentStore } from './incident-store';
import { incidentTexts, reportDutyTexts, severityTexts } from './incident.texts';
import { Now } from './now';

/** Records an incident, or changes what is known of one. */
@Component({
  selector: 'app-incident-form',
  imports: [Button, FormFaults, InstantField, OpenedForm, ProblemNotice, RadioField, TextareaField],
  providers: [ActDesk],
  templateUrl: './incident-form.html',
})
export class IncidentForm {
  readonly law = input.required<IncidentList['law']>();
  /** The incident to change; a new one when not given. */
  readonly incident = input<Incident>();

  private readonly store = inject(IncidentStore);
  private readonly drafts = inject(IncidentDrafts);
  private readonly language = inject(ScreenLanguage);
  private readonly severityNames = useTexts(severityTexts);
  private readonly dutyNames = useTexts(reportDutyTexts);
  protected readonly desk = inject(ActDesk);
  protected readonly now = inject(Now);
  protected readonly texts = useTexts(incidentTexts);
  private readonly key = computed(() => this.incident()?.id ?? newIncident);
  /** What others change from now on is asked about, not written over. */
  private readonly begunAt = inject(IncidentStore).version();
  protected readonly draft = computed(() => this.drafts.of(this.key()));
  protected readonly severities = computed(() =>
    severities.map((value) => ({ value, label: this.severityNames()[value] })),
  );
  protected readonly duties = computed(() =>
    reportDuties.map((value) => ({ value, label: this.dutyNames()[value] })),
  );
  protected readonly noticedHint = computed(() => {
    const { hours, citation } = this.law();
    return this.texts().noticedHint(hours, citation[this.language.current()]);
  });

  protected put(change: Partial<IncidentDraft>): void {
    this.drafts.change(this.key(), change);
  }

  protected cancel(): void {
    this.drafts.end(this.key());
  }

  protected async send(): Promise<void> {
    const draft = this.draft();
    if (draft === undefined) return;
    const incident = this.incident();
    if (incident !== undefined) {
      await this.change(draft, incident);
      return;
    }
    const command = recordIncidentSchema.safeParse(commandOf(draft));
    if (!command.success) {
      this.desk.refuse(faultsOf(recordIncidentSchema, commandOf(draft)));
      return;
    }
    await this.finish(this.texts().recorded, () =>
      this.store.act(command.data, (client, id, key) => client.record(id, command.data, key)),
    );
  }

  private async change(draft: IncidentDraft, incident: Incident): Promise<void> {
    const faults = faultsOf(incidentFieldsSchema, commandOf(draft));
    if (faults.length > 0) {
      this.desk.refuse(faults);
      return;
    }
    const changes = changesOf(draft, incident);
    const version = this.begunAt;
    await this.finish(this.texts().saved, () =>
      this.store.act([incident.id, changes], (client, id) =>
        client.edit(id, incident.id, { version, changes }),
      ),
    );
  }

  private async finish(done: string, work: () => Promise<void>): Promise<void> {
    if (await this.desk.send(done, work)) this.cancel();
  }
}
