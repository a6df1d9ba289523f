import { Component, computed, inject, input } from '@angular/core';
import type { AwardItemKey } from '@ki-kompass/domain';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Alert } from '../../../shared/ui/alert';
import { Button } from '../../../shared/ui/button';
import { AwardDrafts } from './award-drafts';
import { AwardForm } from './award-form';
import { AwardStore } from './award-store';
import { awardRouteTexts, awardTexts, awardWarningTexts } from './award.texts';

/** What is recorded about the award; values only where the reader may know them. */
@Component({
  selector: 'app-award-part',
  imports: [Alert, AwardForm, Button, ErrorState],
  providers: [AwardStore],
  templateUrl: './award-part.html',
  host: { class: 'award' },
})
export class AwardPart {
  readonly item = input.required<AwardItemKey>();

  private readonly routes = useTexts(awardRouteTexts);
  private readonly roles = useTexts(roleTexts);
  private readonly warningTexts = useTexts(awardWarningTexts);
  private readonly format = useFormats();
  protected readonly store = inject(AwardStore);
  protected readonly drafts = inject(AwardDrafts);
  protected readonly texts = useTexts(awardTexts);
  protected readonly isWriting = computed(() => this.drafts.of(this.item()) !== undefined);

  /** Question and answer, as far as the reader reads them. */
  protected readonly facts = computed(() => {
    const award = this.store.view()?.award;
    if (award == null) return [];
    const texts = this.texts();
    const { economics, reason, awardedOn, providerName, reference } = award;
    const values =
      economics === undefined
        ? []
        : [
            { name: texts.estimated, value: this.euro(economics.estimatedNetCents) },
            { name: texts.final, value: this.euro(economics.finalNetCents) },
          ];
    const day = awardedOn === null ? texts.unknown : this.format().day(awardedOn);
    return [
      { name: texts.route, value: this.routes()[award.route] },
      ...(reason === '' ? [] : [{ name: texts.reason, value: reason }]),
      ...values,
      { name: texts.awardedOn, value: day },
      { name: texts.provider, value: providerName ?? texts.unknown },
      { name: texts.reference, value: reference ?? texts.unknown },
    ];
  });
  protected readonly warnings = computed(() => {
    const warnings = this.store.view()?.award?.economics?.warnings ?? [];
    return warnings.map((warning) => this.warningTexts()[warning]);
  });
  /** Who recorded it, and under which borders. */
  protected readonly origin = computed(() => {
    const award = this.store.view()?.award;
    if (award == null) return '';
    const { name, role } = award.recordedBy;
    const texts = this.texts();
    const by = texts.recordedBy(
      name ?? this.roles()[role],
      this.format().instant(award.recordedAt),
    );
    if (award.economics === undefined) return by;
    const { euThresholdCents, directLimitCents } = award.economics.rules;
    return `${by}; ${texts.borders(this.border(euThresholdCents), this.border(directLimitCents))}`;
  });

  constructor() {
    this.store.follow(this.item);
  }

  private euro(cents: number | null): string {
    return cents === null ? this.texts().unknown : this.format().euro(cents);
  }

  private border(cents: number | null): string {
    return cents === null ? this.texts().noBorder : this.format().euro(cents);
  }
}
