import { booleanAttribute, Component, computed, input } from '@angular/core';
import { Icon, type IconName } from './icon';

export const tones = ['info', 'success', 'warning', 'danger', 'neutral'] as const;
/** What a colour means; it always comes with an icon and a word. */
export type Tone = (typeof tones)[number];

export const toneIcons: Record<Tone, IconName> = {
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
  neutral: 'question-mark',
};

/** A state in one word: `<app-badge tone="warning">gelb</app-badge>`. */
@Component({
  selector: 'app-badge',
  imports: [Icon],
  template: `
    <span [class]="classes()">
      <app-icon [name]="icon() ?? defaultIcon()" />
      <span class="kern-label kern-label--small"><ng-content /></span>
    </span>
  `,
})
export class Badge {
  readonly tone = input.required<Tone>();
  readonly icon = input<IconName>();
  readonly small = input(true, { transform: booleanAttribute });
  protected readonly defaultIcon = computed(() => toneIcons[this.tone()]);
  protected readonly classes = computed(() => {
    const size = this.small() ? ' kern-badge--small' : '';
    return `kern-badge kern-badge--${this.tone()}${size}`;
  });
}
