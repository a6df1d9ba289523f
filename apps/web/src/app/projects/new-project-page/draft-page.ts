import { DOCUMENT } from '@angular/common';
import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import type { Project } from '@ki-kompass/domain';
import { LiveEvents, type News } from '../../shared/live/live-events';
import { Connection } from '../../shared/problem/connection';
import { ErrorState } from '../../shared/problem/error-state';
import { type Problem, problemOf } from '../../shared/problem/problem';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { ScreenLanguage } from '../../shared/texts/language';
import { Badge } from '../../shared/ui/badge';
import { PageHeader } from '../../shared/ui/page-header';
import { Skeleton } from '../../shared/ui/skeleton';
import { Toasts } from '../../shared/ui/toasts';
import { guardText } from '../../shared/unsaved/unsaved-changes';
import { ProjectsClient } from '../projects.client';
import { DraftBasics } from './draft-basics';
import { DraftCatalogues } from './draft-catalogues';
import { DraftClassification } from './draft-classification';
import { DraftMoney } from './draft-money';
import { DraftPlan } from './draft-plan';
import { DraftRemoval } from './draft-removal';
import { DraftSaves } from './draft-saves';
import { DraftSummary } from './draft-summary';
import { draftTexts } from './new-project.texts';
import { type Proposals, proposalsOf } from './proposals';

/** A draft is filled in here, field by field, until it can begin. */
@Component({
  imports: [
    Badge,
    DraftBasics,
    DraftClassification,
    DraftMoney,
    DraftPlan,
    DraftRemoval,
    DraftSummary,
    ErrorState,
    PageHeader,
    Skeleton,
  ],
  templateUrl: './draft-page.html',
  providers: [DraftCatalogues],
})
export class DraftPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly client = inject(ProjectsClient);
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentOrganisation);
  private readonly connection = inject(Connection);
  private readonly language = inject(ScreenLanguage);
  private readonly toasts = inject(Toasts);
  private readonly catalogues = inject(DraftCatalogues);
  protected readonly texts = useTexts(draftTexts);

  protected readonly loaded = this.client.project(this.id);
  protected readonly saves = signal<DraftSaves | undefined>(undefined);
  private readonly letGo = signal<DraftSaves | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly startProblem = signal<'changedMeanwhile' | 'notSaved' | Problem | undefined>(
    undefined,
  );
  protected readonly startProblemWords = computed(() => {
    const problem = this.startProblem();
    if (problem === undefined) return undefined;
    if (typeof problem === 'string') return this.texts().summary[problem];
    const { happened, now } = problemSentence(problem, this.language.current());
    return `${happened}. ${now}`;
  });

  protected readonly crumbs = computed(() => [{ label: this.texts().projects, link: '/projekte' }]);
  protected readonly title = computed(() => this.saves()?.values().title ?? this.texts().untitled);
  protected readonly proposals = computed<Proposals>(() => {
    const key = this.saves()?.project().profile.useCase?.key;
    const useCase = this.catalogues.useCases().find((entry) => entry.key === key);
    return useCase === undefined ? {} : proposalsOf(useCase);
  });

  constructor() {
    guardText({
      label: () => this.texts().unsaved,
      isUnsaved: () => (this.saves()?.unsaved().size ?? 0) > 0 && this.saves() !== this.letGo(),
      settle: () => this.saves()?.settled() ?? Promise.resolve(),
      // The browser keeps it: opened again, also after signing in again, the draft sends it.
      isLostBy: ['page', 'sign-out'],
      discard: () => {
        this.letGo.set(this.saves());
      },
    });
    effect(() => {
      const project = this.loaded.hasValue() ? this.loaded.value() : undefined;
      if (project !== undefined) untracked(() => this.open(project));
    });
    effect(() => {
      if (this.connection.isOnline()) void this.saves()?.flush();
    });
    effect(() => {
      const project = this.saves()?.project();
      if (project !== undefined && project.status !== 'draft') void this.leaveFor(project.id);
    });

    inject(LiveEvents).listen((news) => {
      if (news.some((one) => this.isNews(one))) void this.refresh();
    });

    const window = inject(DOCUMENT).defaultView;
    const listening = new AbortController();
    window?.addEventListener('focus', () => void this.refresh(), { signal: listening.signal });
    window?.addEventListener('pagehide', () => this.saves()?.keep(), { signal: listening.signal });
    inject(DestroyRef).onDestroy(() => {
      listening.abort();
      this.saves()?.stop();
    });
  }

  protected async begin(): Promise<void> {
    const saves = this.saves();
    if (saves === undefined) return;
    this.isBusy.set(true);
    this.startProblem.set(undefined);
    try {
      if (!(await saves.settled())) {
        this.startProblem.set('notSaved');
        return;
      }
      const { id, version } = saves.project();
      await this.client.start(id, version);
      saves.discard();
      await this.leaveFor(id);
    } catch (error) {
      await this.explain(problemOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async remove(): Promise<void> {
    const saves = this.saves();
    if (saves === undefined) return;
    this.isBusy.set(true);
    try {
      await this.client.deleteDraft(saves.project().id);
      saves.discard();
      this.toasts.show(this.texts().remove.done);
      const queryParams = this.current.queryParams();
      await this.router.navigate(['/projekte'], { queryParams, replaceUrl: true });
    } catch (error) {
      this.startProblem.set(problemOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private open(project: Project): void {
    if (this.saves()?.project().id === project.id) return;
    if (!this.session.can('project.edit', project.organisation.id)) {
      void this.leaveFor(project.id);
      return;
    }
    this.saves()?.stop();
    const saves = new DraftSaves(this.client, project);
    this.saves.set(saves);
    void saves.flush();
  }

  /** What came with the answer to the own entry is no news. */
  private isNews(news: News): boolean {
    if (news.kind === 'resync') return true;
    const project = this.saves()?.project();
    if (news.projectId !== project?.id) return false;
    return news.kind === 'gone' || (news.version ?? Infinity) > project.version;
  }

  /** Another tab or another person may have gone on meanwhile. */
  private async refresh(): Promise<void> {
    try {
      await this.saves()?.refresh();
    } catch (error) {
      if (problemOf(error).status === 404) this.loaded.reload();
    }
  }

  private async explain(problem: Problem): Promise<void> {
    this.startProblem.set(problem.code === 'conflict' ? 'changedMeanwhile' : problem);
    await this.refresh();
  }

  private async leaveFor(id: string): Promise<void> {
    const queryParams = this.current.queryParams();
    await this.router.navigate(['/projekte', id], { queryParams, replaceUrl: true });
  }
}
