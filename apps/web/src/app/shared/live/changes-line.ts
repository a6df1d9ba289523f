import { Component, input, output } from '@angular/core';
import { useTexts } from '../texts/define-texts';
import { Button } from '../ui/button';
import { liveTexts } from './live.texts';

/** "3 neue Änderungen – anzeigen", above a list and without moving it. */
@Component({
  selector: 'app-changes-line',
  imports: [Button],
  template: `
    <div class="changes-line" role="status">
      @if (waiting() > 0) {
        <button
          appButton="secondary"
          small
          class="changes-line__button"
          type="button"
          icon="autorenew"
          (click)="wanted.emit()"
        >
          {{ texts().waiting(waiting()) }}
        </button>
      }
    </div>
  `,
})
export class ChangesLine {
  readonly waiting = input.required<number>();
  readonly wanted = output();
  protected readonly texts = useTexts(liveTexts);
}
