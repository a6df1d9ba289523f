import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { HistoryEntry, HistoryFilter, HistoryPage } from '@ki-kompass/domain';
import { map } from 'rxjs';
import { failed, kept } from '../../../shared/live/kept';
import { reloader } from '../../../shared/live/reloader';
import { type Problem, problemOf } from '../../../shared/problem/problem';
import { type HistoryQuestion, ProjectsClient } from '../../projects.client';
import { historyFilters } from './history-address';

interface Loaded {
  readonly question: HistoryQuestion | undefined;
  readonly page: HistoryPage;
}

/** The history as far as it has been loaded, newest first; it grows at both ends. */
@Service({ autoProvided: false })
export class HistoryStore {
  private readonly projects = inject(ProjectsClient);
  private readonly id = toSignal(
    inject(ActivatedRoute).paramMap.pipe(map((params) => params.get('id') ?? '')),
    { requireSync: true },
  );
  private readonly readableId = signal<string | undefined>(undefined);
  private readonly filter = signal<HistoryFilter>({}, { equal: isSameFilter });
  private readonly question = computed<HistoryQuestion | undefined>(() => {
    const projectId = this.id();
    return this.readableId() === projectId ? { projectId, filter: this.filter() } : undefined;
  });
  readonly newest = this.projects.history(this.question);
  readonly hasFailed = failed(this.newest, this.question);
  readonly isLoadingOlder = signal(false);
  readonly problem = signal<Problem | undefined>(undefined);

  /** The last answer stays until another question has its own, so that nothing jumps. */
  private readonly answer = kept(this.newest, this.id);
  private readonly loaded = linkedSignal<
    { readonly page: HistoryPage | undefined; readonly question: HistoryQuestion | undefined },
    Loaded | undefined
  >({
    source: () => ({ page: this.answer(), question: this.question() }),
    computation: ({ page, question }, previous) => {
      if (page === undefined) return undefined;
      const known = previous?.value;
      const isOldAnswer = page === previous?.source.page;
      if (known === undefined || (known.question !== question && !isOldAnswer))
        return { question, page };
      if (isOldAnswer) return known;
      const { nextCursor } = known.page;
      return { ...known, page: { items: merged(page.items, known.page.items), nextCursor } };
    },
  });
  readonly entries = computed(() => this.loaded()?.page.items);
  readonly hasOlder = computed(() => (this.loaded()?.page.nextCursor ?? null) !== null);
  /** What is on the screen answers another question; the answer to this one is on its way. */
  readonly isOutdated = computed(() => this.loaded()?.question !== this.question());

  readonly reload = reloader(this.newest);

  /** Nothing is asked before it is clear that the reader may: others have no history here. */
  begin(projectId: string): void {
    this.readableId.set(projectId);
  }

  /** Everything that comes from now on matches, also what others do meanwhile. */
  lookFor(filter: HistoryFilter): void {
    this.filter.set(filter);
    this.problem.set(undefined);
  }

  async loadOlder(): Promise<void> {
    const known = this.loaded();
    const question = this.question();
    const cursor = known?.page.nextCursor ?? null;
    const isAsked = (): boolean => this.question() === question && !this.isOutdated();
    if (question === undefined || cursor === null || this.isLoadingOlder() || !isAsked()) return;
    this.isLoadingOlder.set(true);
    this.problem.set(undefined);
    try {
      const { items, nextCursor } = await this.projects.historyPage(question, cursor);
      // Meanwhile somebody may look for something else.
      if (!isAsked()) return;
      const page = { items: merged(this.entries() ?? [], items), nextCursor };
      this.loaded.set({ question, page });
    } catch (error) {
      if (isAsked()) this.problem.set(problemOf(error));
    } finally {
      this.isLoadingOlder.set(false);
    }
  }
}

/** Both lists without doubles: a page may have moved on between two answers. */
function merged(a: readonly HistoryEntry[], b: readonly HistoryEntry[]): HistoryEntry[] {
  const bySeq = new Map([...b, ...a].map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].sort((x, y) => y.seq - x.seq);
}

function isSameFilter(one: HistoryFilter, other: HistoryFilter): boolean {
  return historyFilters.every((name) => one[name] === other[name]);
}
