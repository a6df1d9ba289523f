import { Component, computed, effect, inject } from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { Shortcuts } from '../../shared/keyboard/shortcuts';
import { ErrorState } from '../../shared/problem/error-state';
import { PrintedPage } from '../../shared/print/printed-page';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { projectStatusTexts } from '../../shared/texts/domain.texts';
import { Badge } from '../../shared/ui/badge';
import { PageHeader } from '../../shared/ui/page-header';
import { Skeleton } from '../../shared/ui/skeleton';
import { type Tab, Tabs } from '../../shared/ui/tabs';
import { openedTexts } from '../opened-project/opened-project.texts';
import { OpenedProjectView } from '../opened-project/opened-project-view';
import { statusLook } from '../projects.texts';
import { ActDrafts } from './acts/act-drafts';
import { ActsStore } from './acts/acts-store';
import { StandingNotice } from './acts/standing-notice';
import { AwardDrafts } from './award/award-drafts';
import { ItemDrafts } from './checklist/item-drafts';
import { ClassificationDraft } from './classification/classification-draft';
import { ContentNames } from './content-names';
import { GateDrafts } from './gate/gate-drafts';
import { HistoryStore } from './history/history-store';
import { NextAction } from './next-action';
import { ConsentDrafts } from './participation/consent-drafts';
import { OpinionDrafts } from './participation/opinion-drafts';
import { ProfileEditor } from './profile/profile-editor';
import { ProjectStore } from './project-store';
import { projectTexts } from './project.texts';
import { ReviewDrafts } from './reviews/review-drafts';
import { IncidentDrafts } from './risks/incident-drafts';
import { IncidentNotice } from './risks/incident-notice';
import { IncidentStore } from './risks/incident-store';
import { RiskDrafts } from './risks/risk-drafts';
import { StatusConfirmation } from './status-confirmation';
import { ProjectTrack } from './track/project-track';
import { Undoing } from './undoing';
import { VisibilityBadge } from './visibility/visibility-badge';
import { VisibilityDraft } from './visibility/visibility-draft';

/** The frame of a project: what it is, where it stands, what is next; the tabs are its children. */
@Component({
  imports: [
    Badge,
    ErrorState,
    IncidentNotice,
    NextAction,
    OpenedProjectView,
    PageHeader,
    ProjectTrack,
    RouterLink,
    RouterOutlet,
    Skeleton,
    StandingNotice,
    StatusConfirmation,
    Tabs,
    VisibilityBadge,
  ],
  providers: [
    ActDrafts,
    ActsStore,
    AwardDrafts,
    ClassificationDraft,
    ConsentDrafts,
    ContentNames,
    GateDrafts,
    HistoryStore,
    IncidentDrafts,
    IncidentStore,
    OpinionDrafts,
    RiskDrafts,
    ItemDrafts,
    ProfileEditor,
    ProjectStore,
    ReviewDrafts,
    Undoing,
    VisibilityDraft,
  ],
  templateUrl: './project-page.html',
})
export class ProjectPage {
  private readonly router = inject(Router);
  private readonly content = inject(ContentNames);
  private readonly session = inject(SessionStore);
  protected readonly organisation = inject(CurrentOrganisation);
  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(projectTexts);
  protected readonly openedWords = useTexts(openedTexts);
  protected readonly statuses = useTexts(projectStatusTexts);
  protected readonly statusLook = statusLook;
  protected readonly crumbs = computed(() => [{ label: this.texts().projects, link: '/projekte' }]);

  /** Some of the own people read what the network reads; they need no way in from outside. */
  protected readonly isOwnTown = computed(() => {
    const owner = this.store.opened()?.organisation.id;
    return this.session.organisations().some(({ id }) => id === owner);
  });

  protected readonly about = computed(() => {
    const project = this.store.known();
    if (project === undefined) return [];
    const names = this.content.names();
    const { department, useCase } = project.profile;
    return [
      project.organisation.name,
      ...(department === null ? [] : [names.department(department)]),
      ...(useCase === null ? [] : [this.texts().useCase(names.useCase(useCase.key))]),
      ...(project.number === null ? [] : [project.number]),
    ];
  });

  /** Before the pilot there is nothing that a human could review. */
  private readonly givesOutputs = computed(() => {
    const phase = this.store.known()?.phase;
    return phase !== undefined && phase !== 'analysis';
  });

  protected readonly tabs = computed<readonly Tab[]>(() => {
    const { tabs } = this.texts();
    const base = `/projekte/${this.store.id()}`;
    const progress = this.store.items()?.progress;
    const count =
      progress === undefined
        ? {}
        : { count: `${String(progress.settled)}/${String(progress.applicable)}` };
    return [
      { link: base, label: tabs.overview, exact: true },
      ...(this.store.reads('checklist')
        ? [{ link: `${base}/checkliste`, label: tabs.checklist, ...count }]
        : []),
      ...(this.store.reads('decisions')
        ? [{ link: `${base}/entscheidung`, label: tabs.gate }]
        : []),
      ...(this.store.reads('checklist') ? [{ link: `${base}/risiken`, label: tabs.risks }] : []),
      ...(this.givesOutputs() && this.store.reads('checklist')
        ? [{ link: `${base}/pruefungen`, label: tabs.reviews }]
        : []),
      ...(this.store.reads('opinions')
        ? [{ link: `${base}/beteiligung`, label: tabs.participation }]
        : []),
      { link: `${base}/steckbrief`, label: tabs.profile },
      { link: `${base}/sichtbarkeit`, label: tabs.visibility },
      { link: `${base}/verlauf`, label: tabs.history },
    ];
  });

  constructor() {
    const printed = inject(PrintedPage);
    effect((onCleanup) => {
      printed.belongsTo(this.store.known()?.organisation.name);
      onCleanup(() => {
        printed.belongsTo(undefined);
      });
    });
    const shortcuts = inject(Shortcuts);
    effect((onCleanup) => {
      for (const [index, { link, label }] of this.tabs().entries()) {
        const run = (): void => {
          void this.router.navigate([link], { queryParamsHandling: 'preserve' });
        };
        const keys = String(index + 1);
        onCleanup(shortcuts.register({ keys, label: () => label, run, group: 'project' }));
      }
    });
    effect(() => {
      if (this.store.known()?.status !== 'draft') return;
      void this.router.navigate(['/projekte', this.store.id(), 'entwurf'], {
        replaceUrl: true,
        queryParamsHandling: 'preserve',
      });
    });
  }
}
