import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../../../shared/texts/define-texts';
import { checklistNameTexts } from '../../../shared/texts/domain.texts';
import { ProjectStore } from '../project-store';
import { ShownChecklist } from './shown-checklist';
import { shownChecklistTexts } from './shown-checklist.texts';

/** Leads to every checklist that the project has had; only where there is more than one. */
@Component({
  selector: 'app-checklist-switch',
  imports: [RouterLink],
  template: `
    @if (links().length > 1) {
      <nav class="list-switch" [attr.aria-label]="texts().label">
        <ul class="list-switch__list">
          @for (link of links(); track link.key) {
            <li>
              <a
                class="list-switch__link"
                routerLink="."
                queryParamsHandling="merge"
                [class.list-switch__link--shown]="link.isShown"
                [attr.aria-current]="link.isShown ? 'true' : null"
                [queryParams]="{ checkliste: link.address, filter: null, punkt: null }"
                >{{ link.name }}</a
              >
            </li>
          }
        </ul>
      </nav>
    }
  `,
})
export class ChecklistSwitch {
  private readonly store = inject(ProjectStore);
  private readonly shown = inject(ShownChecklist);
  private readonly names = useTexts(checklistNameTexts);
  protected readonly texts = useTexts(shownChecklistTexts);
  protected readonly links = computed(() => {
    const inHand = this.store.items()?.template.key;
    const shown = this.shown.earlierKey() ?? inHand;
    return this.shown.lists().map((key) => {
      const isInHand = key === inHand;
      const name = this.names()[key];
      return {
        key,
        name: isInHand ? this.texts().inHand(name) : name,
        address: isInHand ? null : key,
        isShown: key === shown,
      };
    });
  });
}
