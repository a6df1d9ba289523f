import { Component, computed, input, model } from '@angular/core';
import { type Role, rolesOfKind, type OrganisationKind } from '@ki-kompass/domain';
import { useTexts } from '../shared/texts/define-texts';
import { roleTexts } from '../shared/texts/roles.texts';
import { CheckboxField } from '../shared/ui/checkbox-field';

/** The roles of a kind of organisation, several of which a person can hold. */
@Component({
  selector: 'app-role-choice',
  imports: [CheckboxField],
  template: `
    <fieldset
      class="kern-fieldset"
      [class.kern-fieldset--error]="error()"
      [attr.aria-describedby]="error() ? fieldId() + '-error' : null"
    >
      <legend class="kern-label">{{ label() }}</legend>
      <div class="kern-fieldset__body role-choice">
        @for (role of possible(); track role) {
          <app-checkbox-field
            [fieldId]="$first ? fieldId() : fieldId() + '-' + role"
            [label]="names()[role]"
            [value]="chosen().includes(role)"
            (valueChange)="turn(role)"
          />
        }
      </div>
      @if (error(); as words) {
        <p class="kern-error" [id]="fieldId() + '-error'">
          <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
          <span class="kern-body">{{ words }}</span>
        </p>
      }
    </fieldset>
  `,
})
export class RoleChoice {
  readonly label = input.required<string>();
  readonly fieldId = input.required<string>();
  readonly kind = input.required<OrganisationKind>();
  readonly chosen = model.required<readonly Role[]>();
  readonly error = input<string>();

  protected readonly names = useTexts(roleTexts);
  protected readonly possible = computed(() => rolesOfKind(this.kind()));

  protected turn(role: Role): void {
    this.chosen.update((chosen) =>
      chosen.includes(role) ? chosen.filter((other) => other !== role) : [...chosen, role],
    );
  }
}
