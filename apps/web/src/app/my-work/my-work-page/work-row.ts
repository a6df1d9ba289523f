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

const icons: Record<WorkKind, IconName> = {
  task: 'checklist',
  decision: 'help',
  condition: 'edit',
  'planned-end': 'calendar-today',
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
  protected readonly riskNames = useTexts(riskClassTexts);
  private readonly roleNames = useTexts(roleTexts);
  protected readonly format = useFormats();

  protected readonly icon = computed(() => icons[this.entry().kind]);
  protected readonly due = computed(() =>
    dueWords(this.entry(), this.today(), this.texts().due, this.format()),
  );
  protected readonly isLate = computed(() => this.entry().overdueDays !== null);

  protected readonly title = computed(() => {
    const entry = this.entry();
    const { questions, endPassed } = this.texts();
    if (entry.kind === 'task') return entry.item.title[this.language.current()];
    if (entry.kind === 'decision') return questions[entry.gate];
    if (entry.kind === 'condition') return entry.text;
    return endPassed[entry.project.phase];
  });
  protected readonly because = computed(() => {
    const entry = this.entry();
    const { assigned, byRole, acts } = this.texts();
    if (entry.kind === 'decision') return acts[entry.act];
    if (entry.kind === 'planned-end') return '';
    if (entry.kind === 'task' && entry.because === 'assigned') return assigned;
    return byRole(this.roleNames()[entry.role]);
  });

  protected readonly link = computed(() => {
    const entry = this.entry();
    const project = ['/projekte', entry.project.id];
    if (entry.kind === 'task') return [...project, 'checkliste'];
    return [...project, entry.kind === 'planned-end' ? 'steckbrief' : 'entscheidung'];
  });
  protected readonly projectParams = computed(() => ({
    organisation: this.entry().organisation.id,
  }));
  protected readonly linkParams = computed(() => {
    const entry = this.entry();
    const punkt = entry.kind === 'task' ? { punkt: entry.item.key } : {};
    return { ...this.projectParams(), ...punkt };
  });

  protected readonly decision = computed(() => {
    const entry = this.entry();
    return entry.kind === 'decision' ? entry : undefined;
  });
  protected readonly costs = computed(() => {
    const cents = this.decision()?.estimatedTotalCents;
    if (cents === undefined) return undefined;
    return cents === null ? this.texts().costsUnknown : this.format().euro(cents);
  });
}
