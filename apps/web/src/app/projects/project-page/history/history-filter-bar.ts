import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type FieldGroup, fieldGroups, type HistoryFilter, roles } from '@ki-kompass/domain';
import { detailTexts } from '../../../shared/problem/detail.texts';
import { useTexts } from '../../../shared/texts/define-texts';
import { fieldGroupTexts } from '../../../shared/texts/domain.texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Button } from '../../../shared/ui/button';
import { DateField } from '../../../shared/ui/date-field';
import { SelectField } from '../../../shared/ui/select-field';
import { uniqueId } from '../../../shared/ui/unique-id';
import { activeChoices, endsBeforeItBegins } from './history-address';
import { historyFilterTexts } from './history-filter.texts';

/** Nothing was done in here before; an earlier year is one that somebody is still typing. */
const firstDay = '2000-01-01';

/** Narrows the history by what, who and when; on a phone behind one button. */
@Component({
  selector: 'app-history-filter-bar',
  imports: [Button, DateField, SelectField],
  template: `
    <search class="filter-bar filter-bar--choices-only" [attr.aria-label]="texts().title">
      <button
        appButton="secondary"
        class="filter-bar__toggle"
        type="button"
        [attr.aria-expanded]="isOpen()"
        [attr.aria-controls]="id"
        (click)="isOpen.set(!isOpen())"
      >
        {{ texts().open(active()) }}
      </button>
      <div class="filter-bar__choices" [class.filter-bar__choices--open]="isOpen()" [id]="id">
        <app-select-field
          optional
          [label]="texts().group"
          [emptyLabel]="texts().all"
          [choices]="groups()"
          [value]="wish().group ?? null"
          (valueChange)="chosen.emit({ group: $event })"
        />
        <app-select-field
          optional
          [label]="texts().role"
          [emptyLabel]="texts().all"
          [choices]="roles()"
          [value]="wish().role ?? null"
          (valueChange)="chosen.emit({ role: $event })"
        />
        <app-date-field
          optional
          [label]="texts().from"
          [value]="wish().from ?? null"
          (valueChange)="chooseDay('from', $event)"
        />
        <app-date-field
          optional
          [label]="texts().to"
          [error]="periodError()"
          [value]="wish().to ?? null"
          (valueChange)="chooseDay('to', $event)"
        />
      </div>
    </search>
  `,
})
export class HistoryFilterBar {
  readonly wish = input.required<HistoryFilter>();
  /** The field groups that the reader can choose from. */
  readonly readable = input.required<readonly FieldGroup[]>();
  /** Query parameters to merge into the address. */
  readonly chosen = output<Readonly<Record<string, string | null>>>();

  private readonly language = inject(ScreenLanguage);
  private readonly groupWords = useTexts(fieldGroupTexts);
  private readonly roleWords = useTexts(roleTexts);
  private readonly reasons = useTexts(detailTexts);
  protected readonly texts = useTexts(historyFilterTexts);
  protected readonly id = uniqueId('filter');
  protected readonly isOpen = signal(false);
  protected readonly active = computed(() => activeChoices(this.wish()));
  protected readonly groups = computed(() =>
    fieldGroups
      .filter((group) => this.readable().includes(group))
      .map((value) => ({ value, label: this.groupWords()[value] })),
  );
  protected readonly roles = computed(() =>
    roles
      .map((value) => ({ value, label: this.roleWords()[value] }))
      .toSorted((one, other) => one.label.localeCompare(other.label, this.language.current())),
  );
  protected readonly periodError = computed(() =>
    endsBeforeItBegins(this.wish()) ? this.reasons()['ends-before-it-begins'] : undefined,
  );

  protected chooseDay(name: 'from' | 'to', day: string | null): void {
    if (day === null || day >= firstDay) this.chosen.emit({ [name]: day });
  }
}
