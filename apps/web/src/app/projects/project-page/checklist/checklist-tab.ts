import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { nextGate, ownItemsStep, type SubStep } from '@ki-kompass/domain';
import { ErrorState } from '../../../shared/problem/error-state';
import { SessionStore } from '../../../shared/session/session-store';
import { useTexts } from '../../../shared/texts/define-texts';
import { subStepTexts } from '../../../shared/texts/domain.texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { EmptyState } from '../../../shared/ui/empty-state';
import { DisclosureRow } from '../../../shared/ui/disclosure-row';
import { ProgressSentence } from '../../../shared/ui/progress-sentence';
import { Skeleton } from '../../../shared/ui/skeleton';
import { ContentNames } from '../content-names';
import { ProjectStore } from '../project-store';
import { gateNameTexts } from '../project.texts';
import { ChecklistItems } from './checklist-items';
import { bySubStep, itemFilters, type ItemView, matches } from './checklist-view';
import { checklistTexts } from './checklist.texts';
import { ChecklistOfferPart } from './checklist-offer-part';
import { ItemRow } from './item-row';
import { WaiversStore } from './waivers-store';

/** The checklist of the phase. Filter and opened item are part of the address. */
@Component({
  imports: [
    ChecklistOfferPart,
    DisclosureRow,
    EmptyState,
    ErrorState,
    ItemRow,
    ProgressSentence,
    RouterLink,
    Skeleton,
  ],
  providers: [ChecklistItems, WaiversStore],
  templateUrl: './checklist-tab.html',
})
export class ChecklistTab {
  /** `?filter=`; anything else than a known filter shows everything. */
  readonly filter = input<string>();
  /** `?punkt=`: the key of the opened item. */
  readonly punkt = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly items = inject(ChecklistItems);
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly subSteps = useTexts(subStepTexts);
  private readonly gateNames = useTexts(gateNameTexts);
  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(checklistTexts);

  protected readonly chosen = computed(() => itemFilters.find((name) => name === this.filter()));
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
    (this.items.views() ?? []).filter(({ item }) => item.applies),
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
    (this.items.views() ?? [])
      .filter(({ item }) => !item.applies)
      .map(({ item, text }) => ({
        key: item.key,
        title: text?.[this.language.current()] ?? item.key,
        condition: text?.condition?.[this.language.current()] ?? '',
      })),
  );

  /** Nothing of them stands in the way any more. */
  protected readonly former = computed<readonly ItemView[]>(() =>
    (this.store.items()?.former ?? []).map(({ item, text }) => ({
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
    const list = this.content.template.hasValue() ? this.content.template.value().body : undefined;
    return list?.[this.language.current()] ?? this.texts().listName;
  }

  protected open(key: string, isOpen: boolean): void {
    void this.router.navigate([], {
      queryParams: { punkt: isOpen ? key : null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
