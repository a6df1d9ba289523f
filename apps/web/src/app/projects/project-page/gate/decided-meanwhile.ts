import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import type { GateView } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { gateResultTexts } from '../../../shared/texts/domain.texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Alert } from '../../../shared/ui/alert';
import { Button } from '../../../shared/ui/button';
import { actor } from '../rule-sentence';
import { GateDesk } from './gate-desk';
import { GateDrafts } from './gate-drafts';
import { meanwhileTexts } from './decided-meanwhile.texts';

/**
 * Somebody else was faster: who decided and how, and the text of the one who was still writing.
 * It stays until that person has put it away.
 */
@Component({
  selector: 'app-decided-meanwhile',
  imports: [Alert, Button],
  template: `
    @if (title(); as words) {
      <app-alert tabindex="-1" tone="warning" announce="alert" [title]="words" #notice>
        @if (decision()) {
          <p class="kern-body">{{ texts().record }}</p>
        }
        @if (written() !== '') {
          @if (hasForm()) {
            <p class="kern-body">{{ texts().kept }}</p>
          } @else {
            <p class="kern-body">{{ texts().notSent }}</p>
            <p class="kern-body written">{{ written() }}</p>
          }
          <div class="actions">
            @if (hasForm()) {
              <button appButton="secondary" type="button" (click)="keep()">
                {{ texts().keep }}
              </button>
            }
            <button appButton="secondary" type="button" (click)="drafts.clearDecision()">
              {{ texts().discard }}
            </button>
          </div>
        } @else {
          <div class="actions">
            <button appButton="secondary" type="button" (click)="drafts.clearDecision()">
              {{ texts().close }}
            </button>
          </div>
        }
      </app-alert>
    }
  `,
})
export class DecidedMeanwhile {
  readonly view = input.required<GateView>();

  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  private readonly results = useTexts(gateResultTexts);
  private readonly desk = inject(GateDesk);
  private readonly notice = viewChild<string, ElementRef<HTMLElement>>('notice', {
    read: ElementRef,
  });
  protected readonly drafts = inject(GateDrafts);
  protected readonly texts = useTexts(meanwhileTexts);
  protected readonly written = computed(() => this.drafts.decisionTexts().join('\n\n'));

  /** The request that this person had open, once it waits no longer; not while they send it. */
  private readonly ended = computed(() => {
    const request = this.drafts.decided();
    if (request === undefined || this.desk.isBusy()) return undefined;
    return request.id === this.view().next?.request?.id ? undefined : request;
  });
  protected readonly decision = computed(() => {
    const request = this.ended();
    return (
      request &&
      this.view().decisions.find(
        ({ gate, requestedAt }) => gate === request.gate && requestedAt === request.requestedAt,
      )
    );
  });
  protected readonly title = computed(() => {
    if (this.ended() === undefined) return undefined;
    const decision = this.decision();
    if (decision === undefined) return this.texts().ended;
    const { decidedBy, decidedAt, result } = decision;
    const who = decidedBy.name ?? actor(decidedBy.role, this.language.current());
    return this.texts().decided(who, this.format().instant(decidedAt), this.results()[result]);
  });
  protected readonly hasForm = computed(() => {
    const next = this.view().next;
    return next?.request != null && (next.may.decide || next.may.record);
  });

  constructor() {
    afterRenderEffect(() => {
      const { nativeElement: notice } = this.notice() ?? {};
      const { activeElement, body } = notice?.ownerDocument ?? {};
      // The form has gone from under their hands; whoever is elsewhere stays there.
      if (activeElement === body) notice?.focus();
    });
  }

  protected keep(): void {
    this.drafts.decided.set(this.view().next?.request ?? undefined);
  }
}
