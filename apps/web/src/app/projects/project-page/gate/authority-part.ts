import { Component, computed, inject, input } from '@angular/core';
import type { AuthorityReason, GateAuthorityView, Role } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Card } from '../../../shared/ui/card';
import { useBodyNames } from '../body-names';
import { gatePageTexts, reasonTexts } from './gate.texts';

/** Who decides, and why they do. */
@Component({
  selector: 'app-authority-part',
  imports: [Card],
  template: `
    <app-card [level]="3" [title]="texts().authority.title">
      <dl class="answers">
        @for (line of lines(); track line.label) {
          <div class="answers__answer">
            <dt>{{ line.label }}</dt>
            <dd>{{ line.value }}</dd>
          </div>
        }
        <div class="answers__answer">
          <dt>{{ texts().authority.why }}</dt>
          <dd>
            @for (reason of reasons(); track reason) {
              <p>{{ reason }}</p>
            }
          </dd>
        </div>
      </dl>
    </app-card>
  `,
})
export class AuthorityPart {
  readonly authority = input.required<GateAuthorityView>();

  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  private readonly roles = useTexts(roleTexts);
  private readonly bodies = useBodyNames();
  protected readonly texts = useTexts(gatePageTexts);

  protected readonly reasons = computed(() => {
    const words = reasonTexts[this.language.current()];
    const known = (code: string): code is AuthorityReason => Object.hasOwn(words, code);
    return this.authority()
      .because.filter(known)
      .map((code) => words[code]);
  });

  protected readonly lines = computed(() => {
    const { authority: texts } = this.texts();
    const { decides, mayTakeOver, needsAgreementOf, decidingBodies, recordedBy, valueLimitCents } =
      this.authority();
    const lines: { label: string; value: string }[] = [];
    const add = (label: string, value: string): void => {
      if (value !== '') lines.push({ label, value });
    };
    add(texts.decides, decides === null ? '' : this.roles()[decides]);
    add(texts.body, decidingBodies.map((body) => this.bodies()[body]).join(texts.or));
    add(texts.recorded, recordedBy === null ? '' : this.roles()[recordedBy]);
    add(texts.takeOver, this.named(mayTakeOver));
    add(texts.agreement, this.named(needsAgreementOf));
    add(
      texts.limit,
      valueLimitCents === null ? texts.unknown : this.format().euro(valueLimitCents),
    );
    return lines;
  });

  private named(roles: readonly Role[]): string {
    return roles.map((role) => this.roles()[role]).join(', ');
  }
}
