import { Component, computed, inject, input } from '@angular/core';
import type { GateOpinion } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { GateDesk, fieldId } from './gate-desk';
import { GateDrafts } from './gate-drafts';
import { gatePageTexts } from './gate.texts';
import { OpinionWords } from './opinion-words';

/** Opinions that are not there: an approval says for each why it does without. */
@Component({
  selector: 'app-missing-opinions',
  imports: [TextareaField],
  template: `
    <fieldset
      class="kern-fieldset"
      tabindex="-1"
      [id]="idOf('overriddenOpinions')"
      [class.kern-fieldset--error]="desk.error('overriddenOpinions')"
    >
      <legend class="kern-label">{{ texts().missing.title }}</legend>
      <p class="kern-body muted">{{ texts().missing.about }}</p>
      <div class="kern-fieldset__body">
        <ul class="conditions">
          @for (one of lines(); track one.role) {
            @let path = 'overriddenOpinions.' + $index + '.reason';
            <li class="conditions__row">
              <p class="kern-body">{{ one.words }}</p>
              <app-textarea-field
                [label]="texts().missing.reason(one.name)"
                [fieldId]="idOf(path)"
                [error]="desk.error(path)"
                [rows]="2"
                [maxLength]="2000"
                [value]="drafts.overrideReasons()[one.role] ?? ''"
                (valueChange)="drafts.changeOverride(one.role, $event)"
              />
            </li>
          }
        </ul>
      </div>
      @if (desk.error('overriddenOpinions'); as words) {
        <p class="kern-error">
          <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
          <span class="kern-body">{{ words }}</span>
        </p>
      }
    </fieldset>
  `,
})
export class MissingOpinions {
  readonly opinions = input.required<readonly GateOpinion[]>();

  private readonly roles = useTexts(roleTexts);
  private readonly words = inject(OpinionWords);
  protected readonly desk = inject(GateDesk);
  protected readonly drafts = inject(GateDrafts);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly idOf = fieldId;
  protected readonly lines = computed(() =>
    this.opinions().map((opinion) => ({
      role: opinion.role,
      name: this.roles()[opinion.role],
      words: this.words.of(opinion),
    })),
  );
}
