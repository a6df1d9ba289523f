import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PrintedPage } from '../../../shared/print/printed-page';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Button } from '../../../shared/ui/button';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Icon } from '../../../shared/ui/icon';
import { Skeleton } from '../../../shared/ui/skeleton';
import { ProjectStore } from '../project-store';
import { AuditFilePart } from './audit-file-part';
import { addressWithoutFilters, filterOf, wishIn } from './history-address';
import { HistoryFilterBar } from './history-filter-bar';
import { historyFilterTexts } from './history-filter.texts';
import { filterWords } from './history-filter-words';
import { useHistoryLines } from './history-lines';
import { HistoryList } from './history-list';
import { HistoryStore } from './history-store';
import { historyTexts } from './history.texts';

/**
 * Who, when, what: everything that happened, as far as the reader may see it. What somebody looks
 * for in it stands in the address, so it can be passed on.
 */
@Component({
  imports: [
    AuditFilePart,
    Button,
    EmptyState,
    ErrorState,
    HistoryFilterBar,
    HistoryList,
    Icon,
    NgTemplateOutlet,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './history-tab.html',
})
export class HistoryTab {
  readonly group = input<string>();
  readonly role = input<string>();
  readonly person = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly router = inject(Router);
  private readonly project = inject(ProjectStore);
  private readonly language = inject(ScreenLanguage);
  private readonly printed = inject(PrintedPage);
  protected readonly store = inject(HistoryStore);
  protected readonly texts = useTexts(historyTexts);
  protected readonly filterTexts = useTexts(historyFilterTexts);
  protected readonly withoutFilters = addressWithoutFilters;

  protected readonly readable = computed(() => this.project.known()?.readable ?? []);
  private readonly address = computed(() => ({
    group: this.group(),
    role: this.role(),
    person: this.person(),
    from: this.from(),
    to: this.to(),
  }));
  protected readonly wish = computed(() => wishIn(this.address(), this.readable()));
  protected readonly filter = computed(() => filterOf(this.wish()));
  protected readonly isFiltered = computed(() => Object.keys(this.wish()).length > 0);
  protected readonly isEmpty = computed(() => this.store.entries()?.length === 0);

  /** The address knows a person by id; once read in an entry, their name stays. */
  protected readonly personName = linkedSignal<
    { readonly id: string | undefined; readonly name: string | null | undefined },
    string | undefined
  >({
    source: () => {
      const id = this.filter().person;
      const theirs = this.store.entries()?.find(({ actor }) => actor.personId === id);
      return { id, name: theirs?.actor.name };
    },
    computation: ({ id, name }, before) =>
      name ?? (before?.source.id === id ? before?.value : undefined),
  });

  /** On paper the bar is missing, so that the words say what was looked for. */
  protected readonly selection = computed(() => {
    const words = filterWords(this.filter(), this.language.current(), this.personName());
    const isSaid = this.printed.isPrinting() && words.length > 0;
    return isSaid ? this.filterTexts().selection(words.join(' · ')) : undefined;
  });

  private readonly lines = useHistoryLines(() => this.store.entries() ?? []);
  protected readonly counted = computed(() => {
    const { counted, newest, found, newestFound } = this.filterTexts();
    const all = this.isFiltered() ? { counted: found, newest: newestFound } : { counted, newest };
    const words = this.store.hasOlder() ? all.newest : all.counted;
    return words(this.lines().length);
  });

  constructor() {
    effect(() => {
      this.store.lookFor(this.filter());
    });
    // The overview shows the newest of everything.
    inject(DestroyRef).onDestroy(() => {
      this.store.lookFor({});
    });
  }

  protected older(): void {
    void this.store.loadOlder();
  }

  protected choose(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
