import { Menu, MenuContent, MenuItem, MenuTrigger } from '@angular/aria/menu';
import { Component, input, output } from '@angular/core';
import { Icon, type IconName } from './icon';

export interface MenuChoice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A quieter second line. */
  readonly about?: string;
  readonly icon?: IconName;
  /** For menus that choose one of several: whether this is the current one. */
  readonly checked?: boolean;
}

/** A button that opens a list of choices. Arrows move, letters search, Esc closes. */
@Component({
  selector: 'app-menu',
  imports: [Icon, Menu, MenuContent, MenuItem, MenuTrigger],
  templateUrl: './menu.html',
  host: { class: 'menu-anchor' },
})
export class ChoiceMenu<Value extends string = string> {
  /** What the button says; with `iconOnly` only screen readers hear it. */
  readonly label = input.required<string>();
  /** What the menu is for, where the button only says the current choice. */
  readonly about = input<string>();
  readonly choices = input.required<readonly MenuChoice<Value>[]>();
  readonly icon = input<IconName>();
  /** `mobile` hides the word on small screens only. */
  readonly iconOnly = input<'always' | 'mobile' | 'never'>('never');
  readonly chosen = output<Value>();

  protected emit(value: Value | undefined): void {
    if (value !== undefined) this.chosen.emit(value);
  }
}
