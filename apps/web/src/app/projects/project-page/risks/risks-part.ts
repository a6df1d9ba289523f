import { Component, computed, inject } from '@angular/core';
import { closeRiskSchema, type Risk } from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Badge } from '../../../shared/ui/badge';
import { Button } from '../../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../../shared/ui/data-table';
import { EmptyState } from '../../../shared/ui/empty-state';
import { FormFaults } from '../../../shared/ui/form-faults';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { Today } from '../today';
import { ActDesk } from './act-desk';
import { RiskDrafts } from './risk-drafts';
import { RiskForm } from './risk-form';
import { RiskStore } from './risk-store';
import { riskLevelTexts, riskTexts, riskTones } from './risk.texts';

/** What can go wrong in the project, the heaviest first. */
@Component({
  selector: 'app-risks-part',
  imports: [
    Badge,
    Button,
    Cell,
    DataTable,
    EmptyState,
    ErrorState,
    FormFaults,
    OpenedForm,
    ProblemNotice,
    RiskForm,
    Skeleton,
    TextareaField,
  ],
  providers: [ActDesk],
  templateUrl: './risks-part.html',
})
export class RisksPart {
  private readonly today = inject(Today);
  private readonly format = useFormats();
  private readonly levels = useTexts(riskLevelTexts);
  protected readonly roles = useTexts(roleTexts);
  protected readonly store = inject(RiskStore);
  protected readonly desk = inject(ActDesk);
  protected readonly drafts = inject(RiskDrafts);
  protected readonly texts = useTexts(riskTexts);
  protected readonly tones = riskTones;
  protected readonly keyOf = ({ id }: Risk): string => id;
  protected readonly columns = computed<readonly Column[]>(() => {
    const { risk, weight, measure, responsible, dueOn, acts } = this.texts();
    return [
      { key: 'risk', label: risk, isRowHeader: true },
      { key: 'weight', label: weight },
      { key: 'measure', label: measure },
      { key: 'responsible', label: responsible },
      { key: 'dueOn', label: dueOn },
      ...(this.store.list()?.mayEdit === true ? [{ key: 'acts', label: acts }] : []),
    ];
  });

  protected weightWords({ level, score }: Risk): string {
    return this.texts().score(this.levels()[level], score);
  }

  protected dueWords({ dueOn, closedAt }: Risk): string {
    if (dueOn === null) return this.texts().noDue;
    const day = this.format().day(dueOn);
    const isLate = closedAt === null && dueOn < this.today.day();
    return isLate ? this.texts().overdue(day) : day;
  }

  protected async close(risk: Risk): Promise<void> {
    const command = { reason: this.drafts.reason() };
    const faults = faultsOf(closeRiskSchema, command);
    if (faults.length > 0) {
      this.desk.refuse(faults);
      return;
    }
    const isSent = await this.desk.send(this.texts().closedNow, () =>
      this.store.act(['close', risk.id, command], (client, id, key) =>
        client.close(id, risk.id, command, key),
      ),
    );
    if (isSent) this.drafts.end();
  }
}
