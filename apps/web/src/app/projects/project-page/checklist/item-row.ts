import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
} from '@angular/core';
import { dayOf } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { itemStateTexts } from '../../../shared/texts/domain.texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Badge } from '../../../shared/ui/badge';
import { Icon } from '../../../shared/ui/icon';
import { ContentNames } from '../content-names';
import type { ItemView } from './checklist-view';
import { checklistTexts, stateTones } from './checklist.texts';
import { ItemDetail } from './item-detail';

/** One point of the checklist; opens in place. */
@Component({
  selector: 'app-item-row',
  imports: [Badge, Icon, ItemDetail],
  templateUrl: './item-row.html',
})
export class ItemRow {
  readonly view = input.required<ItemView>();
  /** The sign of the gate it blocks, `G1`. */
  readonly gate = input.required<string>();
  readonly open = model(false);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  protected readonly texts = useTexts(checklistTexts);
  protected readonly states = useTexts(itemStateTexts);
  protected readonly roles = useTexts(roleTexts);
  protected readonly look = computed(() => stateTones[this.view().item.state]);
  protected readonly item = computed(() => this.view().item);
  protected readonly bodyId = computed(() => `punkt-${this.item().id}`);
  protected readonly title = computed(
    () => this.view().text?.[this.language.current()] ?? this.content.names().item(this.item().key),
  );
  protected readonly responsible = computed(
    () => this.item().assignee?.name ?? this.roles()[this.item().responsibleRole],
  );
  /** When it was or is due, in words; the exact day is in the title. */
  protected readonly timing = computed(() => {
    const { item, daysLate } = this.view();
    const texts = this.texts();
    if (item.state === 'done' && item.doneAt !== null) {
      return texts.doneOn(this.format().day(dayOf(new Date(item.doneAt))));
    }
    if (item.dueOn === null) return '';
    return daysLate === null ? texts.due(this.format().day(item.dueOn)) : texts.late(daysLate);
  });
  protected readonly exactDay = computed(() => {
    const { dueOn } = this.item();
    return dueOn === null ? null : this.texts().due(this.format().day(dueOn));
  });

  constructor() {
    // Whoever comes by a link to this point should see it without searching.
    afterNextRender(() => {
      if (!this.open()) return;
      const row = this.host.nativeElement;
      row.scrollIntoView({ block: 'start' });
      if (isArriving(row.ownerDocument))
        row.querySelector('button')?.focus({ preventScroll: true });
    });
  }
}

/** Nobody has gone on from where a new page puts them: at its heading, or nowhere. */
function isArriving({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body || activeElement.matches('.page-heading');
}
