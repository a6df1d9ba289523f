import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { HistoryEntry, HistoryPage } from '@ki-kompass/domain';
import { map } from 'rxjs';
import { kept } from '../../../shared/live/kept';
import { reloader } from '../../../shared/live/reloader';
import { type Problem, problemOf } from '../../../shared/problem/problem';
import { ProjectsClient } from '../../projects.client';

interface Loaded {
  readonly projectId: string;
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
  readonly newest = this.projects.history(() =>
    this.readableId() === this.id() ? this.id() : undefined,
  );
  readonly isLoadingOlder = signal(false);
  readonly problem = signal<Problem | undefined>(undefined);

  private readonly loaded = linkedSignal<HistoryPage | undefined, Loaded | undefined>({
    source: kept(this.newest, this.id),
    computation: (page, previous) => {
      if (page === undefined) return undefined;
      const known = previous?.value;
      if (known?.projectId !== this.id()) return { projectId: this.id(), page };
      const { nextCursor } = known.page;
      return { ...known, page: { items: merged(page.items, known.page.items), nextCursor } };
    },
  });
  readonly entries = computed(() => this.loaded()?.page.items);
  readonly hasOlder = computed(() => (this.loaded()?.page.nextCursor ?? null) !== null);

  readonly reload = reloader(this.newest);

  /** Nothing is asked before it is clear that the reader may: others have no history here. */
  begin(projectId: string): void {
    this.readableId.set(projectId);
  }

  async loadOlder(): Promise<void> {
    const known = this.loaded();
    const cursor = known?.page.nextCursor ?? null;
    if (known === undefined || cursor === null || this.isLoadingOlder()) return;
    this.isLoadingOlder.set(true);
    this.problem.set(undefined);
    try {
      const older = await this.projects.historyPage(known.projectId, cursor);
      const items = merged(this.loaded()?.page.items ?? [], older.items);
      this.loaded.set({ ...known, page: { items, nextCursor: older.nextCursor } });
    } catch (error) {
      this.problem.set(problemOf(error));
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
