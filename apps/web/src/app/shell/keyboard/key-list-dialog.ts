import { Component, computed, DestroyRef, inject } from '@angular/core';
import { isSingleKey } from '../../shared/keyboard/pressed-keys';
import { type Shortcut, shortcutGroups, Shortcuts } from '../../shared/keyboard/shortcuts';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { CheckboxField } from '../../shared/ui/checkbox-field';
import { Dialog } from '../../shared/ui/dialog';
import { KeyList } from './key-list';
import { keyboardTexts } from './keyboard.texts';

/** All keys that work here and now, and the switch for those of a single character. */
@Component({
  selector: 'app-key-list-dialog',
  imports: [Button, CheckboxField, Dialog],
  template: `
    @if (list.isOpen()) {
      <app-dialog [title]="texts().title" (closed)="list.close()">
        <div class="keys__switch">
          <app-checkbox-field
            [label]="texts().single"
            [value]="shortcuts.singleKeys()"
            (valueChange)="shortcuts.useSingleKeys($event)"
          />
          <p class="kern-body kern-body--small muted">{{ texts().singleAbout }}</p>
        </div>
        @for (group of groups(); track group.name) {
          <section [attr.aria-labelledby]="'keys-' + group.name">
            <h3 class="kern-title" [id]="'keys-' + group.name">{{ texts().groups[group.name] }}</h3>
            <dl class="keys">
              @for (shortcut of group.shortcuts; track shortcut.keys) {
                <div class="keys__key" [class.keys__key--off]="shortcut.isOff">
                  <dt>
                    @for (key of shortcut.steps; track $index) {
                      @if (!$first) {
                        <span>{{ texts().then }}</span>
                      }
                      <kbd>{{ key }}</kbd>
                    }
                  </dt>
                  <dd>
                    {{ shortcut.label }}
                    @if (shortcut.isOff) {
                      <span class="muted">({{ texts().singleOff }})</span>
                    }
                  </dd>
                </div>
              }
            </dl>
          </section>
        }
        <button dialogActions appButton="secondary" type="button" (click)="list.close()">
          {{ texts().close }}
        </button>
      </app-dialog>
    }
  `,
})
export class KeyListDialog {
  protected readonly list = inject(KeyList);
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly texts = useTexts(keyboardTexts);

  protected readonly groups = computed(() =>
    shortcutGroups
      .map((name) => ({ name, shortcuts: this.shown(name) }))
      .filter(({ shortcuts }) => shortcuts.length > 0),
  );

  constructor() {
    const takeAway = this.shortcuts.register({
      keys: '?',
      label: () => this.texts().list,
      run: () => {
        this.list.open();
      },
    });
    inject(DestroyRef).onDestroy(takeAway);
  }

  private shown(name: Shortcut['group']) {
    return this.shortcuts
      .all()
      .filter(({ group = 'everywhere' }) => group === name)
      .map(({ keys, label }) => ({
        keys,
        label: label(),
        steps: keys.split(' ').map((key) => key.replace('Control', this.texts().control)),
        isOff: isSingleKey(keys) && !this.shortcuts.singleKeys(),
      }));
  }
}
