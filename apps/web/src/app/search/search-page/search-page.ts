import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { searchKinds } from '@ki-kompass/domain';
import { ChangesLine } from '../../shared/live/changes-line';
import { heldChanges } from '../../shared/live/held-changes';
import { InHands } from '../../shared/live/in-hands';
import { failed, kept } from '../../shared/live/kept';
import { reloader } from '../../shared/live/reloader';
import { ErrorState } from '../../shared/problem/error-state';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { Skeleton } from '../../shared/ui/skeleton';
import { TextField } from '../../shared/ui/text-field';
import { useHitViews } from '../hit-view';
import { MarkedWords } from '../marked-words';
import { kindIn, questionIn } from '../question';
import { SearchClient } from '../search.client';
import { searchTexts } from '../search.texts';

const hitsPerKind = 50;

/** Everything that was found, as a list. Question and kind stand in the address. */
@Component({
  imports: [
    Button,
    ChangesLine,
    EmptyState,
    ErrorState,
    InHands,
    MarkedWords,
    PageHeader,
    RouterLink,
    Skeleton,
    TextField,
  ],
  templateUrl: './search-page.html',
})
export class SearchPage {
  readonly q = input<string>();
  readonly kind = input<string>();

  private readonly router = inject(Router);
  protected readonly texts = useTexts(searchTexts);
  protected readonly limit = hitsPerKind;
  protected readonly typed = linkedSignal(() => this.q() ?? '');
  protected readonly question = computed(() => questionIn(this.q()));
  protected readonly chosen = computed(() => kindIn(this.kind()));

  private readonly query = computed(() => {
    const q = this.question();
    if (q === undefined) return undefined;
    const kind = this.chosen();
    return { q, limit: hitsPerKind, ...(kind === undefined ? {} : { kind }) };
  });
  protected readonly answer = inject(SearchClient).find(this.query);
  /** Stays on the screen while the next answer is on its way. */
  protected readonly shown = kept(this.answer);
  protected readonly hasFailed = failed(this.answer, this.query);
  protected readonly hits = useHitViews(() => this.shown()?.items ?? []);

  private readonly total = computed(() => {
    const counts = this.shown()?.counts;
    return counts === undefined ? 0 : searchKinds.reduce((sum, kind) => sum + counts[kind], 0);
  });
  protected readonly found = computed(() => {
    const kind = this.chosen();
    return kind === undefined ? this.total() : (this.shown()?.counts[kind] ?? 0);
  });
  protected readonly filters = computed(() => {
    const { all, kinds, kindWithCount } = this.texts();
    const counts = this.shown()?.counts;
    return [
      { kind: null, label: kindWithCount(all, this.total()), isChosen: !this.chosen() },
      ...searchKinds.map((kind) => ({
        kind,
        label: kindWithCount(kinds[kind], counts?.[kind] ?? 0),
        isChosen: this.chosen() === kind,
      })),
    ];
  });

  private readonly results = viewChild(InHands);
  private readonly foundLine = viewChild<ElementRef<HTMLElement>>('foundLine');
  protected readonly changes = heldChanges({
    selection: this.query,
    touches: (news) => news.projectId !== null,
    isHeld: () => this.results()?.isHeld() ?? false,
    reload: reloader(this.answer),
  });

  protected showChanges(): void {
    this.changes.show();
    this.foundLine()?.nativeElement.focus();
  }

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    const q = questionIn(this.typed()) ?? null;
    await this.router.navigate([], { queryParams: { q }, queryParamsHandling: 'merge' });
  }
}
