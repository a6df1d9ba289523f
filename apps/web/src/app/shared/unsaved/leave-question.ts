import { Component, inject } from '@angular/core';
import { useTexts } from '../texts/define-texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { UnsavedChanges } from './unsaved-changes';
import { unsavedTexts } from './unsaved.texts';

/** Asks before text is lost; staying is the answer that costs nothing. */
@Component({
  selector: 'app-leave-question',
  imports: [Button, Dialog],
  template: `
    @if (unsaved.question(); as question) {
      <app-dialog [title]="texts().title" (closed)="question.answer(false)">
        <p class="kern-body">{{ texts().about[question.because] }}</p>
        <ul class="dialog__list">
          @for (text of question.texts; track text) {
            <li>{{ text.label() }}</li>
          }
        </ul>
        @if (question.because === 'session-over') {
          <p class="kern-body">{{ texts().advice }}</p>
        }
        <ng-container dialogActions>
          <button appButton="primary" type="button" (click)="question.answer(false)">
            {{ texts().stay }}
          </button>
          <button appButton="tertiary" type="button" (click)="question.answer(true)">
            {{ texts().discard[question.because] }}
          </button>
        </ng-container>
      </app-dialog>
    }
  `,
})
export class LeaveQuestion {
  protected readonly unsaved = inject(UnsavedChanges);
  protected readonly texts = useTexts(unsavedTexts);
}
