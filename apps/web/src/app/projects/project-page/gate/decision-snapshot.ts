import { Component, computed, inject, input, output } from '@angular/core';
import { isSettled, printedHead, type ProjectField, type SnapshotChange } from '@ki-kompass/domain';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { itemStateTexts } from '../../../shared/texts/domain.texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Badge } from '../../../shared/ui/badge';
import { DisclosureRow } from '../../../shared/ui/disclosure-row';
import { Skeleton } from '../../../shared/ui/skeleton';
import { GatesClient } from '../../gates.client';
import { ContentNames } from '../content-names';
import { fieldTexts } from '../field.texts';
import { fieldValue } from '../field-value';
import { ProjectStore } from '../project-store';
import { decisionSnapshotTexts } from './decision-snapshot.texts';
import { sectionLines } from './snapshot-section-lines';

/** What a decision leans on. */
const factsThen: readonly ProjectField[] = [
  'problem',
  'goal',
  'riskClass',
  'oversightLevel',
  'dataCategories',
  'estimatedTotalCents',
];

/** What a gate was decided on, as it was, and what has changed since; loaded when it is opened. */
@Component({
  selector: 'app-decision-snapshot',
  imports: [Badge, DisclosureRow, ErrorState, Skeleton],
  templateUrl: './decision-snapshot.html',
})
export class DecisionSnapshot {
  readonly decisionId = input.required<string>();
  readonly open = input(false);
  readonly toggled = output<boolean>();

  private readonly store = inject(ProjectStore);
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly labels = useTexts(fieldTexts);
  private readonly states = useTexts(itemStateTexts);
  protected readonly texts = useTexts(decisionSnapshotTexts);
  protected readonly snapshot = inject(GatesClient).snapshot(() =>
    this.open() ? { projectId: this.store.id(), decisionId: this.decisionId() } : undefined,
  );
  private readonly seen = computed(() =>
    this.snapshot.hasValue() ? this.snapshot.value() : undefined,
  );

  protected readonly checked = computed(() => {
    const { items = [], evidenceCount } = this.seen() ?? {};
    const counted = items.filter(({ setByDecision }) => !setByDecision);
    const settled = counted.filter(({ state }) => isSettled[state]);
    const words = this.texts();
    return [
      ...(counted.length === 0 ? [] : [words.checked(settled.length, counted.length)]),
      ...(evidenceCount === undefined ? [] : [words.evidence(evidenceCount)]),
    ].join(' ');
  });
  protected readonly changes = computed(() =>
    (this.seen()?.changes ?? []).flatMap((change) => this.changeLines(change)),
  );
  protected readonly facts = computed(() => {
    const fields = this.seen()?.fields ?? {};
    const writing = { language: this.language.current(), names: this.content.names() };
    return factsThen
      .filter((field) => field in fields)
      .map((field) => ({
        label: this.labels()[field],
        value: fieldValue(field, fields[field] ?? null, writing),
      }));
  });
  protected readonly sections = computed(() => {
    const writing = { language: this.language.current(), names: this.content.names() };
    return sectionLines(this.seen()?.sections ?? {}, writing);
  });
  protected readonly itemLines = computed(() =>
    (this.seen()?.items ?? [])
      .filter(({ setByDecision }) => !setByDecision)
      .map(({ key, state }) => ({ title: this.title(key), state: this.states()[state] })),
  );
  /** As `npm run audit:verify -- --head` takes it. */
  protected readonly head = computed(() => {
    const head = this.seen()?.head;
    const number = this.store.known()?.number ?? null;
    if (head?.hash == null || number === null) return undefined;
    return printedHead(number, head.seq, head.hash);
  });

  private changeLines(change: SnapshotChange): string[] {
    const words = this.texts();
    if (change.kind === 'field') {
      const labels: Readonly<Record<string, string>> = this.labels();
      return [words.field(labels[change.field] ?? change.field)];
    }
    const title = this.title(change.key);
    if (change.kind === 'item-added') return [words.itemAdded(title)];
    if (change.kind === 'item-removed') return [words.itemRemoved(title)];
    if (change.kind === 'item') {
      const states = this.states();
      return [words.item(title, states[change.from], states[change.to])];
    }
    return [
      ...(change.added > 0 ? [words.added(title, change.added)] : []),
      ...(change.gone > 0 ? [words.gone(title, change.gone)] : []),
    ];
  }

  /** What was called so then, or is not in the catalogue in force, is named by the answer itself. */
  private title(key: string): string {
    const seen = this.seen();
    const own = seen?.items?.find((item) => item.key === key)?.own;
    const told = seen?.changes.flatMap((change) =>
      'title' in change && change.key === key ? (change.title ?? []) : [],
    );
    const title = own ?? told?.[0];
    return title?.[this.language.current()] ?? this.content.names().item(key);
  }
}
