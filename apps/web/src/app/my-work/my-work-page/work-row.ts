import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorkEntry, WorkKind } from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { gateTexts, phaseTexts, riskClassTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Badge } from '../../shared/ui/badge';
import { Icon, type IconName } from '../../shared/ui/icon';
import { dueWords } from './due-words';
import { myWorkTexts } from './my-work.texts';
import { titleOf } from './work-title';

const icons: Record<WorkKind, IconName> = {
  task: 'checklist',
  decision: 'help',
  waiver: 'help',
  classification: 'check',
  opinion: 'edit',
  consent: 'edit',
  condition: 'edit',
  incident: 'warning',
  'planned-end': 'calendar-today',
};

/** The part of the project that an entry leads to. */
const places: Record<WorkKind, string> = {
  task: 'checkliste',
  decision: 'entscheidung',
  waiver: 'checkliste',
  classification: 'einstufung',
  opinion: 'beteiligung',
  consent: 'beteiligung',
  condition: 'entscheidung',
  incident: 'risiken',
  'planned-end': 'steckbrief',
};

/** One thing that waits: what it is, where it belongs, and when it is due. */
@Component({
  selector: 'app-work-row',
  imports: [Badge, Icon, RouterLink],
  templateUrl: './work-row.html',
  host: { class: 'work-row' },
})
export class WorkRow {
  readonly entry = input.required<WorkEntry>();
  readonly today = input.required<string>();
  /** Somebody with several organisations has to know which one it is. */
  readonly showsOrganisation = input.required<boolean>();

  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(myWorkTexts);
  protected readonly phaseNames = useTexts(phaseTexts);
  protected readonly gateNames = useTexts(gateTexts);
  private readonly riskNames = useTexts(riskClassTexts);
  private readonly roleNames = useTexts(roleTexts);
  protected readonly format = useFormats();

  protected readonly icon = computed(() => icons[this.entry().kind]);
  protected readonly due = computed(() =>
    dueWords(this.entry(), this.today(), this.texts().due, this.format()),
  );
  protected readonly isLate = computed(() => this.entry().overdueDays !== null);

  protected readonly title = computed(() =>
    titleOf(this.entry(), this.texts(), this.language.current()),
  );
  protected readonly because = computed(() => {
    const entry = this.entry();
    const { assigned, byRole, acts, confirm, reportBy } = this.texts();
    if (entry.kind === 'decision') return acts[entry.act];
    if (entry.kind === 'waiver') return acts.decide;
    if (entry.kind === 'classification') return confirm;
    if (entry.kind === 'incident') return reportBy(this.format().instant(entry.reportDueAt));
    if (entry.kind === 'planned-end') return '';
    if (entry.kind === 'task' && entry.because === 'assigned') return assigned;
    return byRole(this.roleNames()[entry.role]);
  });

  protected readonly link = computed(() => [
    '/projekte',
    this.entry().project.id,
    places[this.entry().kind],
  ]);
  protected readonly projectParams = computed(() => ({
    organisation: this.entry().organisation.id,
  }));
  protected readonly linkParams = computed(() => {
    const entry = this.entry();
    const punkt = 'item' in entry ? { punkt: entry.item.key } : {};
    return { ...this.projectParams(), ...punkt };
  });

  protected readonly decision = computed(() => {
    const entry = this.entry();
    return entry.kind === 'decision' ? entry : undefined;
  });
  protected readonly waiver = computed(() => {
    const entry = this.entry();
    return entry.kind === 'waiver' ? entry : undefined;
  });
  protected readonly risk = computed(() => {
    const entry = this.entry();
    if (entry.kind !== 'decision' && entry.kind !== 'classification') return undefined;
    const { riskClass } = entry;
    return riskClass === null ? this.texts().riskUnknown : this.riskNames()[riskClass];
  });
  protected readonly costs = computed(() => {
    const cents = this.decision()?.estimatedTotalCents;
    if (cents === undefined) return undefined;
    return cents === null ? this.texts().costsUnknown : this.format().euro(cents);
  });
}
