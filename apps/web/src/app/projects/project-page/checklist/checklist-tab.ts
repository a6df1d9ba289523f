import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { nextGate, ownItemsStep, type SubStep } from '@ki-kompass/domain';
import { ErrorState } from '../../../shared/problem/error-state';
import { SessionStore } from '../../../shared/session/session-store';
import { useTexts } from '../../../shared/texts/define-texts';
import { checklistNameTexts, subStepTexts } from '../../../shared/texts/domain.texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { EmptyState } from '../../../shared/ui/empty-state';
import { DisclosureRow } from '../../../shared/ui/disclosure-row';
import { ProgressSentence } from '../../../shared/ui/progress-sentence';
import { Skeleton } from '../../../shared/ui/skeleton';
import { ProjectStore } from '../project-store';
import { gateNameTexts } from '../project.texts';
import { ChecklistItems } from './checklist-items';
import {
  asReadOnly,
  bySubStep,
  holdsRecords,
  itemFilters,
  type ItemView,
  matches,
} from './checklist-view';
import { checklistTexts } from './checklist.texts';
import { ChecklistOfferPart } from './checklist-offer-part';
import { ChecklistSwitch } from './checklist-switch';
import { ItemRow } from './item-row';
import { ShownChecklist } from './shown-checklist';
import { shownChecklistTexts } from './shown-checklist.texts';
import { WaiversStore } from './waivers-store';

/** A checklist of the project. Which one, filter and opened item are part of the address. */
@Component({
  imports: [
    ChecklistOfferPart,
    ChecklistSwitch,
    DisclosureRow,
    EmptyState,
    ErrorState,
    ItemRow,
    ProgressSentence,
    RouterLink,
    Skeleton,
  ],
  providers: [ChecklistItems, ShownChecklist, WaiversStore],
  templateUrl: './checklist-tab.html',
})
export class ChecklistTab {
  /** `?filter=`; anything else than a known filter shows everything. */
  readonly filter = input<string>();
  /** `?punkt=`: the key of the opened item. */
  readonly punkt = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly language = inject(ScreenLanguage);
  private readonly subSteps = useTexts(subStepTexts);
  private readonly gateNames = useTexts(gateNameTexts);
  private readonly names = useTexts(checklistNameTexts);
  private readonly shownTexts = useTexts(shownChecklistTexts);
  protected readonly store = inject(ProjectStore);
  protected readonly shown = inject(ShownChecklist);
  protected readonly texts = useTexts(checklistTexts);

  /** An earlier checklist is read as a whole. */
  protected readonly chosen = computed(() =>
    this.isEarlier() ? undefined : itemFilters.find((name) => name === this.filter()),
  );
  protected readonly isEarlier = computed(() => this.shown.earlierKey() !== undefined);
  protected readonly earlierSentence = computed(() => {
    const key = this.shown.earlierKey();
    return key === undefined ? '' : this.shownTexts().earlier(this.names()[key]);
  });
  protected readonly filters = computed(() => {
    const all = this.applying();
    const counted = itemFilters.map((filter) => ({
      filter,
      label: this.texts().filters[filter],
      count: all.filter((view) => matches(view, filter, this.reader())).length,
    }));
    return [{ filter: null, label: this.texts().filters.all, count: all.length }, ...counted];
  });

  private readonly reader = computed(() => {
    const organisationId = this.store.known()?.organisation.id ?? '';
    return {
      personId: this.session.person()?.id ?? '',
      roles: this.session.rolesIn(organisationId),
    };
  });
  private readonly applying = computed(() =>
    (this.shown.views() ?? []).filter(({ item }) => item.applies),
  );
  protected readonly groups = computed(() =>
    bySubStep(
      this.applying().filter(
        (view) => matches(view, this.chosen(), this.reader()) || view.item.key === this.punkt(),
      ),
    ),
  );
  /** With the words of their condition: they do not apply because it is not met. */
  protected readonly notApplying = computed(() =>
    (this.shown.views() ?? [])
      .filter(({ item }) => !item.applies)
      .map((view) => ({
        key: view.item.key,
        title: view.text?.[this.language.current()] ?? view.item.key,
        condition: view.text?.condition?.[this.language.current()] ?? '',
        readable: holdsRecords(view) ? asReadOnly(view) : undefined,
      })),
  );
  /** Whoever comes by a link to one of them should see it without searching. */
  protected readonly showsNotApplying = linkedSignal<boolean, boolean>({
    source: () => this.notApplying().some(({ key }) => key === this.punkt()),
    computation: (isLinked, before) => isLinked || (before?.value ?? false),
  });

  /** Nothing of them stands in the way any more. */
  protected readonly former = computed<readonly ItemView[]>(() =>
    (this.shown.checklist()?.former ?? []).map(({ item, text }) => ({
      item,
      text,
      isBlocking: false,
      daysLate: null,
      needsClarification: false,
    })),
  );

  /** What open items block: the gate ahead, or archiving once the project was stopped. */
  private readonly blocked = computed(() => {
    const project = this.store.known();
    if (project === undefined) return { sign: '', name: '' };
    const gate = nextGate(project.phase, project.status);
    if (gate === null) return { sign: this.texts().archivingShort, name: this.texts().archiving };
    return { sign: gate.toUpperCase(), name: this.gateNames()[gate] };
  });
  protected readonly gateSign = computed(() => this.blocked().sign);
  protected readonly blockingSentence = computed(() => {
    const { name } = this.blocked();
    const blocking = this.store.items()?.progress.blocking ?? 0;
    return blocking === 0
      ? this.texts().nothingBlocks(name)
      : this.texts().blocking(blocking, name);
  });

  protected stepName(subStep: string): string {
    if (subStep === ownItemsStep) return this.texts().ownItems;
    const names = this.subSteps();
    if (Object.hasOwn(names, subStep)) return names[subStep as SubStep];
    return this.shown.template()?.[this.language.current()] ?? this.texts().listName;
  }

  protected open(key: string, isOpen: boolean): void {
    void this.router.navigate([], {
      queryParams: { punkt: isOpen ? key : null, checkliste: this.shown.earlierKey() ?? null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
