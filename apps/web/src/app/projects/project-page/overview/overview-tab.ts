import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { checklistInHand, closureChecklist, type ProjectField } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Badge } from '../../../shared/ui/badge';
import { Card } from '../../../shared/ui/card';
import { Skeleton } from '../../../shared/ui/skeleton';
import { ActsPart } from '../acts/acts-part';
import { ChecklistItems } from '../checklist/checklist-items';
import { nextItems } from '../checklist/checklist-view';
import { checklistTexts } from '../checklist/checklist.texts';
import { ClassificationLink } from '../classification/classification-link';
import { ContentNames } from '../content-names';
import { HistoryList } from '../history/history-list';
import { HistoryStore } from '../history/history-store';
import { ProfileFacts } from '../profile/profile-facts';
import { ProjectStore } from '../project-store';
import { projectTexts } from '../project.texts';
import { SimilarProjects } from './similar-projects';

const inShort: readonly ProjectField[] = [
  'goal',
  'riskClass',
  'oversightLevel',
  'dataCategories',
  'contactFunction',
];

/** Answers first: what is next, what this is, what it costs, what happened last. */
@Component({
  imports: [
    ActsPart,
    Badge,
    Card,
    ClassificationLink,
    HistoryList,
    ProfileFacts,
    RouterLink,
    SimilarProjects,
    Skeleton,
  ],
  providers: [ChecklistItems],
  templateUrl: './overview-tab.html',
})
export class OverviewTab {
  private readonly items = inject(ChecklistItems);
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly roles = useTexts(roleTexts);
  private readonly rows = useTexts(checklistTexts);
  private readonly allTexts = useTexts(projectTexts);
  protected readonly store = inject(ProjectStore);
  protected readonly history = inject(HistoryStore);
  protected readonly format = useFormats();
  protected readonly texts = computed(() => this.allTexts().overview);

  protected readonly blocking = computed(() => this.store.items()?.progress.blocking ?? 0);
  /** Only its closure is left to be done. */
  protected readonly isClosed = computed(() => {
    const project = this.store.known();
    return project !== undefined && checklistInHand(project) === closureChecklist;
  });
  protected readonly isArchived = computed(() => this.store.known()?.status === 'archived');
  protected readonly next = computed(() =>
    nextItems(this.items.views() ?? [], 5).map(({ item, text, daysLate }) => ({
      key: item.key,
      title: text?.[this.language.current()] ?? this.content.names().item(item.key),
      who: item.assignee?.name ?? this.roles()[item.responsibleRole],
      due: this.dueWords(item.dueOn, daysLate),
      isLate: daysLate !== null,
    })),
  );
  protected readonly inShort = inShort;

  private dueWords(dueOn: string | null, daysLate: number | null): string {
    if (daysLate !== null) return this.rows().late(daysLate);
    return dueOn === null ? '' : this.texts().due(this.format().day(dueOn));
  }
}
