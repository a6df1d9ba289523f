import { Component, computed, inject, input, output, signal } from '@angular/core';
import { dayOf, flagWords, type OwnItem } from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Button } from '../../shared/ui/button';
import { DisclosureRow } from '../../shared/ui/disclosure-row';
import { OwnItemEnd } from './own-item-end';
import { OwnItemForm } from './own-item-form';
import { ownItemsTexts } from './own-items.texts';

/** One own item: what it says, its versions, and in place the next one or its end. */
@Component({
  selector: 'app-own-item-row',
  imports: [Button, DisclosureRow, OwnItemEnd, OwnItemForm],
  templateUrl: './own-item-row.html',
})
export class OwnItemRow {
  readonly item = input.required<OwnItem>();
  readonly organisationId = input.required<string>();
  readonly mayKeep = input.required<boolean>();
  readonly changed = output();

  private readonly language = inject(ScreenLanguage);
  protected readonly format = useFormats();
  protected readonly roles = useTexts(roleTexts);
  protected readonly texts = useTexts(ownItemsTexts);
  protected readonly doing = signal<'change' | 'retire' | undefined>(undefined);

  protected readonly newest = computed(() => this.item().versions[0]);
  protected readonly title = computed(() => {
    const body = this.newest()?.body;
    const english = this.language.current() === 'en' ? body?.en : null;
    return english ?? body?.de ?? this.item().key;
  });
  protected readonly evidence = computed(() => {
    const body = this.newest()?.body;
    const english = this.language.current() === 'en' ? body?.evidenceEn : null;
    return english ?? body?.evidenceDe ?? '';
  });
  protected readonly applies = computed(() => {
    const body = this.newest()?.body;
    if (body === undefined) return '';
    const words = this.texts().obligations[body.obligation];
    return body.flag === null
      ? words
      : `${words}: ${flagWords[body.flag][this.language.current()]}`;
  });
  /** When it begins, where that is still ahead; when it ends, where somebody has said so. */
  protected readonly timing = computed(() => {
    const { retiredOn } = this.item();
    const from = this.newest()?.validFrom;
    if (retiredOn !== null) return this.texts().ended(this.format().day(retiredOn));
    if (from === undefined || from <= dayOf(new Date())) return '';
    return this.texts().future(this.format().day(from));
  });
  protected readonly versions = computed(() =>
    this.item().versions.map(({ version, validFrom, validTo }) => {
      const from = this.format().day(validFrom);
      return validTo === null
        ? this.texts().version(version, from)
        : this.texts().versionUntil(version, from, this.format().day(validTo));
    }),
  );

  protected done(): void {
    this.doing.set(undefined);
    this.changed.emit();
  }
}
