import { Component, computed, input } from '@angular/core';

/** The icons KERN ships; an icon only repeats the word beside it and is silent for screen readers. */
export type IconName =
  | 'account-circle'
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'autorenew'
  | 'brightness-medium'
  | 'calendar-today'
  | 'check'
  | 'checklist'
  | 'chevron-left'
  | 'chevron-right'
  | 'close'
  | 'content-copy'
  | 'danger'
  | 'dark-mode'
  | 'dehaze'
  | 'delete'
  | 'download'
  | 'draft'
  | 'edit'
  | 'help'
  | 'home'
  | 'info'
  | 'language'
  | 'light-mode'
  | 'logout'
  | 'mail'
  | 'more-vert'
  | 'open-in-new'
  | 'question-mark'
  | 'search'
  | 'success'
  | 'visibility'
  | 'visibility-off'
  | 'warning';

@Component({
  selector: 'app-icon',
  template: '<span [class]="classes()" aria-hidden="true"></span>',
  host: { class: 'icon' },
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly classes = computed(() => `kern-icon kern-icon--${this.name()}`);
}
