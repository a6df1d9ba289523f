import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dayOf, isApplicableOn, type LegalBasis } from '@ki-kompass/domain';
import { ContentClient } from '../../shared/content/content.client';
import { ErrorState } from '../../shared/problem/error-state';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { Card } from '../../shared/ui/card';
import { Icon } from '../../shared/ui/icon';
import { Skeleton } from '../../shared/ui/skeleton';
import { legalStateTexts } from './legal-state.texts';

/** Which legal state applies today: the legal bases in force, with their days and sources (US-32). */
@Component({
  selector: 'app-legal-state',
  imports: [Card, ErrorState, Icon, RouterLink, Skeleton],
  templateUrl: './legal-state.html',
})
export class LegalState {
  private readonly session = inject(SessionStore);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  protected readonly texts = useTexts(legalStateTexts);
  protected readonly versions = inject(ContentClient).list('legal-bases');
  protected readonly today = computed(() => this.format().day(dayOf(new Date())));

  private readonly inForce = computed(() => {
    const versions = this.versions.hasValue() ? this.versions.value() : [];
    const day = dayOf(new Date());
    return versions
      .filter(({ body }) => isApplicableOn(body, day))
      .map(({ key, version, body }) => ({ key, version, ...this.inWords(body) }));
  });
  /** First what a day begins or ends; the others have applied for long. */
  protected readonly groups = computed(() => [
    { isOpen: true, bases: this.inForce().filter(({ validity }) => validity !== '') },
    { isOpen: false, bases: this.inForce().filter(({ validity }) => validity === '') },
  ]);

  protected readonly mayManage = computed(() =>
    this.session.organisations().some(({ id }) => this.session.can('content.manage', id)),
  );

  private inWords(basis: LegalBasis) {
    const isGerman = this.language.current() === 'de';
    const { citation, citationEn, source, validFrom, validTo } = basis;
    const { from, until } = this.texts();
    const validity = [
      ...(validFrom === null ? [] : [from(this.format().day(validFrom))]),
      ...(validTo === null ? [] : [until(this.format().day(validTo))]),
    ].join(', ');
    return {
      citation: isGerman ? citation : citationEn,
      title: isGerman ? basis.de : basis.en,
      validity,
      link: source.startsWith('https://') ? source : null,
    };
  }
}
