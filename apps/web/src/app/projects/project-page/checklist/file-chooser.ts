import { Component, input, output } from '@angular/core';
import { Button } from '../../../shared/ui/button';

/** A button that opens the choice of a file; the file can be dropped on it as well. */
@Component({
  selector: 'app-file-chooser',
  imports: [Button],
  template: `
    <button
      appButton="secondary"
      small
      type="button"
      icon="add"
      saves
      [busy]="busy()"
      (click)="field.click()"
    >
      {{ label() }}
    </button>
    <input
      #field
      hidden
      type="file"
      [attr.aria-label]="label()"
      (change)="take(field.files); field.value = ''"
    />
    @if (hint() !== '') {
      <p class="kern-body kern-body--small muted">{{ hint() }}</p>
    }
  `,
  host: {
    '[class.file-chooser--area]': "hint() !== ''",
    '(dragover)': '$event.preventDefault()',
    '(drop)': '$event.preventDefault(); take($event.dataTransfer?.files)',
  },
})
export class FileChooser {
  readonly label = input.required<string>();
  /** What may be given; with it, the button stands in an area that shows where to drop. */
  readonly hint = input('');
  readonly busy = input(false);
  readonly chosen = output<File>();

  protected take(files: FileList | null | undefined): void {
    const file = files?.item(0);
    if (file != null && !this.busy()) this.chosen.emit(file);
  }
}
