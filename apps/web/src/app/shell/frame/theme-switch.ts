import { Component, computed, inject } from '@angular/core';
import { useTexts } from '../../shared/texts/define-texts';
import { ScreenTheme, type Theme, themes } from '../../shared/theme/theme';
import type { IconName } from '../../shared/ui/icon';
import { ChoiceMenu } from '../../shared/ui/menu';
import { shellTexts } from '../shell.texts';

const icons: Record<Theme, IconName> = {
  system: 'brightness-medium',
  light: 'light-mode',
  dark: 'dark-mode',
};

@Component({
  selector: 'app-theme-switch',
  imports: [ChoiceMenu],
  template: `
    <app-menu
      iconOnly="always"
      [label]="texts().theme"
      [icon]="icons[theme.current()]"
      [choices]="choices()"
      (chosen)="theme.choose($event)"
    />
  `,
})
export class ThemeSwitch {
  protected readonly icons = icons;
  protected readonly theme = inject(ScreenTheme);
  protected readonly texts = useTexts(shellTexts);
  protected readonly choices = computed(() =>
    themes.map((value) => ({
      value,
      label: this.texts().themes[value],
      icon: icons[value],
      checked: value === this.theme.current(),
    })),
  );
}
