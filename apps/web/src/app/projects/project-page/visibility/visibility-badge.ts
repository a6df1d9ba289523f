import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../../../shared/texts/define-texts';
import { visibilityLevelTexts } from '../../../shared/texts/domain.texts';
import { Icon } from '../../../shared/ui/icon';
import { ProjectStore } from '../project-store';
import { visibilityTexts } from './visibility.texts';

/** How far the project is open, in one word that leads to the details. */
@Component({
  selector: 'app-visibility-badge',
  imports: [Icon, RouterLink],
  template: `
    @if (level(); as level) {
      <a
        class="visibility-badge"
        queryParamsHandling="preserve"
        [routerLink]="['/projekte', store.id(), 'sichtbarkeit']"
      >
        <app-icon [name]="level === 'internal' ? 'visibility-off' : 'visibility'" />
        <span class="kern-sr-only">{{ texts().badge }} </span>{{ levels()[level] }}
      </a>
    }
  `,
})
export class VisibilityBadge {
  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(visibilityTexts);
  protected readonly levels = useTexts(visibilityLevelTexts);
  protected readonly level = computed(() => this.store.known()?.visibility.profile);
}
