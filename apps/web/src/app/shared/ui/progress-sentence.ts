import { Component, input } from '@angular/core';

/** How far things are: a sentence with the figures, and a bar that repeats it. */
@Component({
  selector: 'app-progress-sentence',
  template: `
    <p class="kern-body progress-sentence__words">{{ sentence() }}</p>
    <div class="kern-progress" aria-hidden="true">
      <progress [value]="done()" [max]="total()"></progress>
    </div>
  `,
  host: { class: 'progress-sentence' },
})
export class ProgressSentence {
  readonly done = input.required<number>();
  readonly total = input.required<number>();
  /** `12 von 16 erledigt. 3 Punkte sperren die Pilotfreigabe.` */
  readonly sentence = input.required<string>();
}
