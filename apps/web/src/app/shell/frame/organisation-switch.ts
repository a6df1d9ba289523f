import { Component, computed, inject } from '@angular/core';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { roleTexts } from '../../shared/texts/roles.texts';
import { ChoiceMenu, type MenuChoice } from '../../shared/ui/menu';
import { shellTexts } from '../shell.texts';

/** Whose projects are shown. With one organisation there is nothing to choose, only a name to read. */
@Component({
  selector: 'app-organisation-switch',
  imports: [ChoiceMenu],
  template: `
    @if (current.organisation(); as organisation) {
      @if (choices().length > 1) {
        <app-menu
          [label]="organisation.name"
          [about]="texts().organisation"
          [choices]="choices()"
          (chosen)="current.choose($event)"
        />
      } @else {
        <span class="organisation-name">{{ organisation.name }}</span>
      }
    }
  `,
})
export class OrganisationSwitch {
  protected readonly current = inject(CurrentOrganisation);
  private readonly session = inject(SessionStore);
  protected readonly texts = useTexts(shellTexts);
  private readonly roles = useTexts(roleTexts);

  protected readonly choices = computed<readonly MenuChoice[]>(() =>
    this.session.organisations().map(({ id, name }) => ({
      value: id,
      label: name,
      about: this.session
        .rolesIn(id)
        .map((role) => this.roles()[role])
        .join(', '),
      checked: id === this.current.id(),
    })),
  );
}
