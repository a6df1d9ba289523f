import { Component, computed, input } from '@angular/core';
import { useTexts } from '../texts/define-texts';
import { uiTexts } from './ui.texts';

/** Holds the place of what is being loaded. Give it as many lines as the content will have. */
@Component({
  selector: 'app-skeleton',
  template: `
    <span class="kern-sr-only" role="status">{{ texts().loading }}</span>
    @for (line of places(); track line) {
      <span [class]="'skeleton__line skeleton__line--' + shape()" aria-hidden="true"></span>
    }
  `,
  host: { class: 'skeleton' },
})
export class Skeleton {
  readonly lines = input(3);
  readonly shape = input<'text' | 'row' | 'heading' | 'card'>('text');
  protected readonly texts = useTexts(uiTexts);
  protected readonly places = computed(() => Array.from({ length: this.lines() }, (_, at) => at));
}
