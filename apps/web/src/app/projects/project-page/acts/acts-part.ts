import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { dayOf, type ProjectActKind } from '@ki-kompass/domain';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { DisclosureRow } from '../../../shared/ui/disclosure-row';
import { Skeleton } from '../../../shared/ui/skeleton';
import { useBodyNames } from '../body-names';
import { ProjectStore } from '../project-store';
import { ActForm } from './act-form';
import { sayAct } from './act-words';
import { actTexts, wordsOfActs } from './act.texts';
import { ActsStore } from './acts-store';
import { ContinuationPart } from './continuation-part';

/** What else can be done with a project, one row each, and what has been done. */
@Component({
  selector: 'app-acts-part',
  imports: [ActForm, ContinuationPart, DisclosureRow, ErrorState, Skeleton],
  template: `
    @if (project.reads('decisions')) {
      <section class="stack" aria-labelledby="further-steps">
        <div>
          <h2 class="kern-heading-medium" id="further-steps" tabindex="-1" #heading>
            {{ texts().title }}
          </h2>
          <p class="kern-body muted">
            {{ hasSteps() || isLoading() ? texts().about : texts().none }}
          </p>
        </div>
        @if (store.view()) {
          <div class="no-print">
            @for (act of mine(); track act) {
              <app-disclosure-row
                [title]="words()[act].title"
                [open]="opened() === act"
                (openChange)="opened.set($event ? act : undefined)"
              >
                <app-act-form [act]="act" (done)="close()" />
              </app-disclosure-row>
            }
          </div>
          <app-continuation-part />
          @if (happened().length > 0) {
            <h3 class="kern-heading-small">{{ texts().happened }}</h3>
            <ul class="plain-list">
              @for (told of happened(); track told.id) {
                <li>
                  <strong>{{ told.title }}</strong>
                  <span class="answers__about muted">{{ told.about }}</span>
                  @for (line of told.lines; track $index) {
                    <p class="kern-body">{{ line }}</p>
                  }
                </li>
              }
            </ul>
          }
        } @else if (store.resource.error()) {
          <app-error-state [problem]="store.resource.error()" (retry)="store.resource.reload()" />
        } @else {
          <app-skeleton shape="row" [lines]="2" />
        }
      </section>
    }
  `,
  host: { class: 'acts-part' },
})
export class ActsPart {
  private readonly injector = inject(Injector);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  private readonly roles = useTexts(roleTexts);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly project = inject(ProjectStore);
  protected readonly store = inject(ActsStore);
  protected readonly texts = useTexts(actTexts);
  protected readonly words = useTexts(wordsOfActs);
  protected readonly opened = signal<ProjectActKind | undefined>(undefined);
  protected readonly isLoading = computed(() => this.store.view() === undefined);
  private readonly bodyNames = useBodyNames();
  protected readonly mine = computed(() =>
    (this.store.view()?.possible ?? []).filter(({ may }) => may).map(({ act }) => act),
  );
  protected readonly hasSteps = computed(
    () => this.mine().length > 0 || this.store.view()?.mayContinue === true,
  );
  protected readonly happened = computed(() =>
    (this.store.view()?.happened ?? []).map((told) => ({
      id: told.id,
      title: this.words()[told.act].happened,
      about: `${told.by.name ?? this.roles()[told.by.role]}, ${this.format().day(dayOf(new Date(told.at)))}`,
      lines: sayAct(told, this.language.current(), this.bodyNames()),
    })),
  );

  /** The row is gone with its act; whoever used it goes on at the heading. */
  protected close(): void {
    this.opened.set(undefined);
    afterNextRender(() => this.heading()?.nativeElement.focus(), { injector: this.injector });
  }
}
