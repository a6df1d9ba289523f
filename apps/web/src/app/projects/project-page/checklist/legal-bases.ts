import { Component, computed, inject, input } from '@angular/core';
import type { LegalBasis } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Icon } from '../../../shared/ui/icon';
import { ContentNames } from '../content-names';
import { checklistTexts } from './checklist.texts';

/** Why a point is there: the rules behind it in our words, with the days they are in force. */
@Component({
  selector: 'app-legal-bases',
  imports: [Icon],
  template: `
    @if (bases().length === 0) {
      <p class="kern-body">{{ texts().noBasis }}</p>
    } @else {
      <ul class="legal-bases">
        @for (basis of bases(); track basis.key) {
          <li>
            <p class="kern-body">
              <strong>{{ basis.citation }}</strong> – {{ basis.title }}
            </p>
            <p class="kern-body kern-body--small">{{ basis.note }}</p>
            @if (basis.validity; as words) {
              <p class="kern-body kern-body--small muted">{{ words }}</p>
            }
            @if (basis.link; as link) {
              <a
                class="kern-link kern-link--small screen-only"
                target="_blank"
                rel="noopener noreferrer"
                [href]="link"
                [attr.aria-label]="texts().source + ': ' + basis.citation"
                >{{ texts().source }}<app-icon name="open-in-new"
              /></a>
            }
          </li>
        }
      </ul>
    }
  `,
})
export class LegalBases {
  readonly keys = input.required<readonly string[]>();

  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  protected readonly texts = useTexts(checklistTexts);
  protected readonly bases = computed(() => {
    const { legalBases } = this.content;
    const all = legalBases.hasValue() ? legalBases.value() : [];
    const isGerman = this.language.current() === 'de';
    return this.keys().flatMap((key) => {
      const body = all.find((version) => version.key === key)?.body;
      if (body === undefined) return [];
      const { citation, citationEn, noteDe, noteEn, source } = body;
      return {
        key,
        citation: isGerman ? citation : citationEn,
        title: isGerman ? body.de : body.en,
        note: isGerman ? noteDe : noteEn,
        validity: this.validity(body),
        link: source.startsWith('https://') ? source : null,
      };
    });
  });

  private validity({ validFrom, validTo, status }: LegalBasis): string {
    const texts = this.texts();
    return [
      ...(status === 'unconfirmed' ? [texts.unconfirmed] : []),
      ...(validFrom === null ? [] : [texts.validFrom(this.format().day(validFrom))]),
      ...(validTo === null ? [] : [texts.validUntil(this.format().day(validTo))]),
    ].join(', ');
  }
}
