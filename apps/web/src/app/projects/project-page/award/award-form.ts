import { Component, computed, inject, input } from '@angular/core';
import {
  type AwardItemKey,
  awardRoutes,
  type AwardRules,
  awardWarningsOf,
  deviatesFromProposal,
  proposedRoute,
  recordAwardSchema,
} from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { useTexts } from '../../../shared/texts/define-texts';
import { Alert } from '../../../shared/ui/alert';
import { Button } from '../../../shared/ui/button';
import { DateField } from '../../../shared/ui/date-field';
import { FormFaults } from '../../../shared/ui/form-faults';
import { MoneyField } from '../../../shared/ui/money-field';
import { SelectField } from '../../../shared/ui/select-field';
import { TextField } from '../../../shared/ui/text-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { ActDesk } from '../risks/act-desk';
import { type AwardDraft, AwardDrafts, awardOf } from './award-drafts';
import { AwardStore } from './award-store';
import { awardRouteTexts, awardTexts, awardWarningTexts } from './award.texts';

const unknown: AwardRules = { euThresholdCents: null, directLimitCents: null };

/** Records an award: the rules of the domain propose and warn while it is being written. */
@Component({
  selector: 'app-award-form',
  imports: [
    Alert,
    Button,
    DateField,
    FormFaults,
    MoneyField,
    OpenedForm,
    ProblemNotice,
    SelectField,
    TextField,
    TextareaField,
  ],
  providers: [ActDesk],
  templateUrl: './award-form.html',
})
export class AwardForm {
  readonly item = input.required<AwardItemKey>();

  private readonly store = inject(AwardStore);
  private readonly routes = useTexts(awardRouteTexts);
  private readonly warningTexts = useTexts(awardWarningTexts);
  protected readonly desk = inject(ActDesk);
  private readonly drafts = inject(AwardDrafts);
  protected readonly texts = useTexts(awardTexts);
  protected readonly choices = computed(() =>
    awardRoutes.map((value) => ({ value, label: this.routes()[value] })),
  );
  private readonly rules = computed(() => this.store.view()?.rules ?? unknown);
  protected readonly draft = computed(() => this.drafts.of(this.item()));
  protected readonly proposal = computed(() => {
    const route = proposedRoute(this.draft()?.estimatedNetCents ?? null, this.rules());
    return route === null ? this.texts().noProposal : this.texts().proposed(this.routes()[route]);
  });
  protected readonly deviates = computed(() => {
    const draft = this.draft();
    if (draft === undefined) return false;
    return deviatesFromProposal(draft.route, draft.estimatedNetCents, this.rules());
  });
  protected readonly warnings = computed(() => {
    const draft = this.draft();
    const warnings = draft === undefined ? [] : awardWarningsOf(draft, this.rules());
    return warnings.map((warning) => this.warningTexts()[warning]);
  });

  protected put(change: Partial<AwardDraft>): void {
    this.drafts.put(this.item(), change);
  }

  protected end(): void {
    this.drafts.end(this.item());
  }

  protected async send(): Promise<void> {
    const draft = this.draft();
    if (draft === undefined) return;
    const command = recordAwardSchema.safeParse(awardOf(draft));
    if (!command.success) {
      this.desk.refuse(faultsOf(recordAwardSchema, awardOf(draft)));
      return;
    }
    const isSent = await this.desk.send(this.texts().saved, () =>
      this.store.record(this.item(), command.data),
    );
    if (isSent) this.end();
  }
}
