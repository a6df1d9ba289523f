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
  `,
  host: {
    '(dragover)': '$event.preventDefault()',
    '(drop)': '$event.preventDefault(); take($event.dataTransfer?.files)',
  },
})
export class FileChooser {
  readonly label = input.required<string>();
  readonly busy = input(false);
  readonly chosen = output<File>();

  protected take(files: FileList | null | undefined): void {
    const file = files?.item(0);
    if (file != null && !this.busy()) this.chosen.emit(file);
  }
}
