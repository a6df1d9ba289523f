import { Component, inject } from '@angular/core';
import { useTexts } from '../../shared/texts/define-texts';
import { languages, ScreenLanguage } from '../../shared/texts/language';
import { shellTexts } from '../shell.texts';

/** Each language is named in itself, so that whoever needs it can read it. */
@Component({
  selector: 'app-language-switch',
  template: `
    <div class="language-switch" role="group" [attr.aria-label]="texts().language">
      @for (language of languages; track language) {
        <button
          class="language-switch__choice"
          type="button"
          [attr.lang]="language"
          [attr.aria-pressed]="language === screen.current()"
          (click)="screen.choose(language)"
        >
          {{ language.toUpperCase() }}
          <span class="kern-sr-only">{{ texts().languages[language] }}</span>
        </button>
      }
    </div>
  `,
})
export class LanguageSwitch {
  protected readonly languages = languages;
  protected readonly screen = inject(ScreenLanguage);
  protected readonly texts = useTexts(shellTexts);
}
