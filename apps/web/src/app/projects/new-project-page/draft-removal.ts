import { Component, effect, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { draftTexts } from './new-project.texts';

/** Deleting asks once more in place, where the first click was. */
@Component({
  selector: 'app-draft-removal',
  imports: [Button],
  template: `
    @if (isAsking()) {
      <div
        class="draft-removal"
        role="group"
        aria-labelledby="draft-removal"
        tabindex="-1"
        #question
      >
        <p class="kern-body">
          <strong id="draft-removal">{{ texts().remove.question }}</strong>
          {{ texts().remove.consequence }}
        </p>
        <div class="actions">
          <button
            appButton="secondary"
            type="button"
            saves
            [busy]="busy()"
            (click)="removed.emit()"
          >
            {{ texts().remove.yes }}
          </button>
          <button appButton="tertiary" type="button" (click)="keep()">
            {{ texts().remove.no }}
          </button>
        </div>
      </div>
    } @else {
      <button appButton="tertiary" type="button" icon="delete" (click)="isAsking.set(true)" #ask>
        {{ texts().remove.ask }}
      </button>
    }
  `,
})
export class DraftRemoval {
  readonly busy = input.required<boolean>();
  readonly removed = output();

  protected readonly texts = useTexts(draftTexts);
  protected readonly isAsking = signal(false);
  private readonly question = viewChild<ElementRef<HTMLElement>>('question');
  private readonly ask = viewChild<Button, ElementRef<HTMLElement>>('ask', { read: ElementRef });
  private isKept = false;

  constructor() {
    // The button that had the focus is gone: the focus follows to what took its place.
    effect(() => {
      this.question()?.nativeElement.focus();
    });
    effect(() => {
      const button = this.ask()?.nativeElement;
      if (this.isKept) button?.focus();
    });
  }

  protected keep(): void {
    this.isKept = true;
    this.isAsking.set(false);
  }
}
