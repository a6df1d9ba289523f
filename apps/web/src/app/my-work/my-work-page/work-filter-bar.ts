import { Component, computed, input, output, signal } from '@angular/core';
import { dueFilters, phases, workKinds } from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { phaseTexts } from '../../shared/texts/domain.texts';
import { Button } from '../../shared/ui/button';
import { SelectField } from '../../shared/ui/select-field';
import { uniqueId } from '../../shared/ui/unique-id';
import { myWorkTexts } from './my-work.texts';
import type { WorkFilter } from './work-address';

/** Narrows the list; on a phone behind one button. */
@Component({
  selector: 'app-work-filter-bar',
  imports: [Button, SelectField],
  template: `
    <search class="filter-bar filter-bar--choices-only" [attr.aria-label]="texts().filter.title">
      <button
        appButton="secondary"
        class="filter-bar__toggle"
        type="button"
        [attr.aria-expanded]="isOpen()"
        [attr.aria-controls]="id"
        (click)="isOpen.set(!isOpen())"
      >
        {{ texts().filter.open(active()) }}
      </button>
      <div class="filter-bar__choices" [class.filter-bar__choices--open]="isOpen()" [id]="id">
        <app-select-field
          optional
          [label]="texts().filter.due"
          [emptyLabel]="texts().filter.all"
          [choices]="dues()"
          [value]="filter().due ?? null"
          (valueChange)="choose('due', $event)"
        />
        <app-select-field
          optional
          [label]="texts().filter.kind"
          [emptyLabel]="texts().filter.all"
          [choices]="kinds()"
          [value]="filter().kind ?? null"
          (valueChange)="choose('kind', $event)"
        />
        <app-select-field
          optional
          [label]="texts().filter.phase"
          [emptyLabel]="texts().filter.all"
          [choices]="phaseChoices()"
          [value]="filter().phase ?? null"
          (valueChange)="choose('phase', $event)"
        />
      </div>
    </search>
  `,
})
export class WorkFilterBar {
  readonly filter = input.required<WorkFilter>();
  /** Query parameters to merge into the address; a page that was turned begins anew. */
  readonly chosen = output<Readonly<Record<string, string | null>>>();

  protected readonly texts = useTexts(myWorkTexts);
  private readonly phaseNames = useTexts(phaseTexts);
  protected readonly id = uniqueId('filter');
  protected readonly isOpen = signal(false);
  protected readonly active = computed(
    () => Object.values(this.filter()).filter((value) => value !== undefined).length,
  );

  protected readonly dues = computed(() =>
    dueFilters
      .filter((due) => due !== 'all')
      .map((value) => ({ value, label: this.texts().filter.dues[value] })),
  );
  protected readonly kinds = computed(() =>
    workKinds.map((value) => ({ value, label: this.texts().filter.kinds[value] })),
  );
  protected readonly phaseChoices = computed(() =>
    phases.map((value) => ({ value, label: this.phaseNames()[value] })),
  );

  protected choose(name: keyof WorkFilter, value: string | null): void {
    this.chosen.emit({ [name]: value, cursor: null });
  }
}
