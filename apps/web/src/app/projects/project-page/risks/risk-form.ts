import { Component, computed, inject } from '@angular/core';
import { addRiskSchema, impactTexts, likelihoodTexts, riskGrades } from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { DateField } from '../../../shared/ui/date-field';
import { FormFaults } from '../../../shared/ui/form-faults';
import { SelectField } from '../../../shared/ui/select-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { useAnsweringChoices } from '../answering-choices';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { ActDesk } from './act-desk';
import { riskChanges, RiskDrafts, riskOf } from './risk-drafts';
import { RiskStore } from './risk-store';
import { riskTexts } from './risk.texts';

/** Adds a risk, or changes one. */
@Component({
  selector: 'app-risk-form',
  imports: [Button, DateField, FormFaults, OpenedForm, ProblemNotice, SelectField, TextareaField],
  providers: [ActDesk],
  templateUrl: './risk-form.html',
})
export class RiskForm {
  private readonly store = inject(RiskStore);
  private readonly likelihoodNames = useTexts(likelihoodTexts);
  private readonly impactNames = useTexts(impactTexts);
  protected readonly desk = inject(ActDesk);
  protected readonly drafts = inject(RiskDrafts);
  protected readonly texts = useTexts(riskTexts);
  protected readonly likelihoods = computed(() =>
    riskGrades.map((grade) => ({ value: String(grade), label: this.likelihoodNames()[grade] })),
  );
  protected readonly impacts = computed(() =>
    riskGrades.map((grade) => ({ value: String(grade), label: this.impactNames()[grade] })),
  );
  protected readonly choices = useAnsweringChoices();

  protected async send(): Promise<void> {
    const draft = this.drafts.writing();
    if (draft === undefined) return;
    const command = addRiskSchema.safeParse(riskOf(draft));
    if (!command.success) {
      this.desk.refuse(faultsOf(addRiskSchema, riskOf(draft)));
      return;
    }
    const { risk, version } = draft;
    const { added, saved } = this.texts();
    const isSent = await this.desk.send(risk === null ? added : saved, () =>
      this.store.act([risk?.id, command.data], (client, id, key) =>
        risk === null
          ? client.add(id, command.data, key)
          : client.change(id, risk.id, { version, changes: riskChanges(command.data, risk) }),
      ),
    );
    if (isSent) this.drafts.end();
  }
}
