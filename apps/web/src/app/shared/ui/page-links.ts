import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../texts/define-texts';
import { Button } from './button';
import { uiTexts } from './ui.texts';

/** Under a list that comes page by page: to the next page, and back to the first one. */
@Component({
  selector: 'app-page-links',
  imports: [Button, RouterLink],
  template: `
    @if (cursor() || next()) {
      <nav class="actions paging" [attr.aria-label]="texts().paging.label">
        @if (cursor()) {
          <a
            appButton="secondary"
            icon="chevron-left"
            queryParamsHandling="merge"
            [routerLink]="[]"
            [queryParams]="{ cursor: null }"
            (click)="turned.emit()"
            >{{ texts().paging.first }}</a
          >
        }
        @if (next(); as cursor) {
          <a
            appButton="secondary"
            icon="chevron-right"
            queryParamsHandling="merge"
            [routerLink]="[]"
            [queryParams]="{ cursor }"
            (click)="turned.emit()"
            >{{ texts().paging.next }}</a
          >
        }
      </nav>
    }
  `,
  host: { class: 'page-links' },
})
export class PageLinks {
  /** `?cursor=` of the page that is shown; not given on the first one. */
  readonly cursor = input.required<string | undefined>();
  /** Where the next page begins; `null` on the last one. */
  readonly next = input.required<string | null>();
  readonly turned = output();

  protected readonly texts = useTexts(uiTexts);
}
