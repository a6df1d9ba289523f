import {
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { useTexts } from '../shared/texts/define-texts';
import { useFormats } from '../shared/texts/formats';
import { Alert } from '../shared/ui/alert';
import { Button } from '../shared/ui/button';
import type { IssuedInvitation } from '@ki-kompass/domain';
import { linkOnceTexts } from './link-once.texts';

/** The link of a new invitation, which nobody can look up again. */
@Component({
  selector: 'app-link-once',
  imports: [Alert, Button],
  template: `
    <app-alert announce="status" tone="success" [title]="texts().title(issued().invitation.email)">
      <p>{{ texts().about(format().instant(issued().invitation.expiresAt)) }}</p>
      <div class="link-once">
        <input
          readonly
          class="kern-form-input__input"
          type="text"
          [attr.aria-label]="texts().link"
          [value]="link()"
          #field
        />
        <button appButton="secondary" type="button" icon="content-copy" (click)="copy()">
          {{ texts().copy }}
        </button>
      </div>
      <p class="link-once__said" role="status">{{ said() }}</p>
    </app-alert>
  `,
})
export class LinkOnce {
  readonly issued = input.required<IssuedInvitation>();

  private readonly window = inject(DOCUMENT).defaultView;
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly texts = useTexts(linkOnceTexts);
  protected readonly format = useFormats();
  protected readonly link = computed(
    () => `${this.window?.location.origin ?? ''}/einladung#${this.issued().token}`,
  );
  private readonly copied = signal<{ readonly link: string; readonly worked: boolean } | undefined>(
    undefined,
  );
  protected readonly said = computed(() => {
    const copied = this.copied();
    if (copied?.link !== this.link()) return '';
    return copied.worked ? this.texts().copied : this.texts().copyYourself;
  });

  /** Without an encrypted connection browsers keep the clipboard closed; then the link is marked. */
  protected async copy(): Promise<void> {
    const link = this.link();
    this.field().nativeElement.select();
    try {
      await this.window?.navigator.clipboard.writeText(link);
      this.copied.set({ link, worked: true });
    } catch {
      this.copied.set({ link, worked: false });
    }
  }
}
