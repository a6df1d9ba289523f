import { Component, computed, inject, input, output } from '@angular/core';
import type { ChecklistItem, ItemFields } from '@ki-kompass/domain';
import { enteredOver } from '../../../shared/live/entered-over';
import { useTexts } from '../../../shared/texts/define-texts';
import { DateField } from '../../../shared/ui/date-field';
import { SelectField } from '../../../shared/ui/select-field';
import { ProjectStore } from '../project-store';
import { checklistTexts } from './checklist.texts';

interface PlanChange {
  readonly changes: Partial<ItemFields>;
  /** The version somebody began to write at; the newest known when not given. */
  readonly version?: number;
}

/** Who does it and by when, saved on leaving the field. */
@Component({
  selector: 'app-item-planning',
  imports: [DateField, SelectField],
  template: `
    @if (item().mayEdit) {
      <div class="item-planning">
        @if (item().assignee !== undefined) {
          <app-select-field
            [label]="texts().assignee"
            [emptyLabel]="texts().nobody"
            [choices]="colleagues()"
            [value]="assigneeId()"
            (valueChange)="assigneeId.set($event)"
            (left)="assignTo($event)"
          />
        }
        <app-date-field
          [label]="texts().dueOn"
          [value]="dueOn()"
          (valueChange)="enter($event)"
          (left)="planTo($event)"
        />
      </div>
    }
  `,
})
export class ItemPlanning {
  readonly item = input.required<ChecklistItem>();
  readonly changed = output<PlanChange>();

  private readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(checklistTexts);
  protected readonly assigneeId = enteredOver(() => this.item().assignee?.personId ?? null);
  protected readonly dueOn = enteredOver(() => this.item().dueOn);
  private begunAt: number | undefined;
  /** The person assigned stays choosable even after having left the organisation. */
  protected readonly colleagues = computed(() => {
    const people = this.store
      .colleagues()
      .map(({ personId, displayName }) => ({ value: personId, label: displayName }));
    const assignee = this.item().assignee ?? null;
    const isListed = people.some(({ value }) => value === assignee?.personId);
    if (assignee === null || isListed) return people;
    return [...people, { value: assignee.personId, label: assignee.name }];
  });

  constructor() {
    this.store.askForColleagues();
  }

  protected assignTo(assigneeId: string | null): void {
    if (assigneeId === (this.item().assignee?.personId ?? null)) return;
    this.changed.emit({ changes: { assigneeId } });
  }

  protected enter(dueOn: string | null): void {
    this.begunAt ??= this.store.checklistVersion();
    this.dueOn.set(dueOn);
  }

  protected planTo(dueOn: string | null): void {
    const version = this.begunAt ?? this.store.checklistVersion();
    this.begunAt = undefined;
    if (dueOn !== this.item().dueOn) this.changed.emit({ changes: { dueOn }, version });
  }
}
