import { Component, effect, ElementRef, inject, input, viewChild } from '@angular/core';
import { Location } from '@angular/common';
import { useTexts } from '../texts/define-texts';
import { uiTexts } from './ui.texts';

export interface FieldMessage {
  readonly fieldId: string;
  readonly text: string;
}

/** All faults of a form at its top, each a link to its field. Takes the focus when faults appear. */
@Component({
  selector: 'app-error-summary',
  template: `
    @if (messages().length > 0) {
      <div class="kern-alert kern-alert--danger" role="alert" tabindex="-1" #summary>
        <div class="kern-alert__header">
          <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
          <span class="kern-title">{{ texts().faults(messages().length) }}</span>
        </div>
        <div class="kern-alert__body">
          <ul class="plain-list">
            @for (message of messages(); track message.fieldId) {
              <li>
                <a
                  class="kern-link"
                  [href]="addressOf(message)"
                  (click)="goTo($event, message.fieldId)"
                  >{{ message.text }}</a
                >
              </li>
            }
          </ul>
        </div>
      </div>
    }
  `,
})
export class ErrorSummary {
  readonly messages = input.required<readonly FieldMessage[]>();

  private readonly location = inject(Location);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  protected readonly texts = useTexts(uiTexts);

  constructor() {
    effect(() => {
      this.summary()?.nativeElement.focus();
    });
  }

  protected addressOf({ fieldId }: FieldMessage): string {
    return `${this.location.path()}#${fieldId}`;
  }

  protected goTo(event: Event, fieldId: string): void {
    event.preventDefault();
    this.host.nativeElement.ownerDocument.getElementById(fieldId)?.focus();
  }
}
