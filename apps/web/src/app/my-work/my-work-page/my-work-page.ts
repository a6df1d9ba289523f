import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { workGroups } from '@ki-kompass/domain';
import { ChangesLine } from '../../shared/live/changes-line';
import { heldChanges } from '../../shared/live/held-changes';
import { InHands } from '../../shared/live/in-hands';
import { failed, kept } from '../../shared/live/kept';
import { reloader } from '../../shared/live/reloader';
import { PressingWork } from '../../shared/my-work/pressing-work';
import { pressingWorkTexts } from '../../shared/my-work/pressing-work.texts';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { PageLinks } from '../../shared/ui/page-links';
import { Skeleton } from '../../shared/ui/skeleton';
import { MyWorkClient } from '../my-work.client';
import { myWorkTexts } from './my-work.texts';
import { filterIn, withoutFilters, workIn } from './work-address';
import { WorkFilterBar } from './work-filter-bar';
import { WorkRow } from './work-row';

/** What waits for the person over all projects; filters stand in the address. */
@Component({
  imports: [
    ChangesLine,
    EmptyState,
    ErrorState,
    InHands,
    PageHeader,
    PageLinks,
    RouterLink,
    Skeleton,
    WorkFilterBar,
    WorkRow,
  ],
  templateUrl: './my-work-page.html',
})
export class MyWorkPage {
  readonly kind = input<string>();
  readonly phase = input<string>();
  readonly due = input<string>();
  readonly cursor = input<string>();
  /** `one` for the current organisation alone. */
  readonly scope = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(myWorkTexts);
  protected readonly pressingWords = useTexts(pressingWorkTexts);
  protected readonly pressing = inject(PressingWork).count;
  protected readonly withoutFilters = withoutFilters;

  private readonly address = computed(() => ({
    kind: this.kind(),
    phase: this.phase(),
    due: this.due(),
    cursor: this.cursor(),
    scope: this.hasSeveral() ? this.scope() : undefined,
  }));
  protected readonly filter = computed(() => filterIn(this.address()));
  protected readonly isFiltered = computed(() =>
    Object.values(this.filter()).some((value) => value !== undefined),
  );
  protected readonly ownCount = computed(() => this.session.organisations().length);
  protected readonly hasSeveral = computed(() => this.ownCount() > 1);
  protected readonly showsOne = computed(() => this.address().scope === 'one');

  private readonly personId = computed(() => this.session.person()?.id);
  private readonly question = computed(() =>
    this.personId() === undefined ? undefined : workIn(this.address(), this.current.id()),
  );
  protected readonly list = inject(MyWorkClient).page(this.question);
  /** Stays while the next selection is on its way, so that nothing jumps. */
  protected readonly page = kept(this.list, this.personId);
  protected readonly hasFailed = failed(this.list, this.question);
  protected readonly groups = computed(() => {
    const items = this.page()?.items ?? [];
    return workGroups
      .map((group) => ({ group, entries: items.filter((entry) => entry.group === group) }))
      .filter(({ entries }) => entries.length > 0);
  });

  private readonly work = viewChild(InHands);
  protected readonly changes = heldChanges({
    selection: this.question,
    touches: (news) => news.kind === 'gone' || this.session.rolesIn(news.organisationId).length > 0,
    isHeld: () => this.work()?.isHeld() ?? false,
    reload: reloader(this.list),
  });

  private readonly answerLine = viewChild<ElementRef<HTMLElement>>('answerLine');
  private isTurningPage = false;

  constructor() {
    // A page that was turned is read from its top, also by those who do not see it.
    effect(() => {
      if (!this.list.hasValue() || !this.isTurningPage) return;
      this.isTurningPage = false;
      this.answerLine()?.nativeElement.focus();
    });
  }

  protected showChanges(): void {
    this.changes.show();
    // The line is gone with the button; whoever pressed it by key goes on from here.
    this.answerLine()?.nativeElement.focus();
  }

  protected turnPage(): void {
    this.isTurningPage = true;
  }

  protected select(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
