import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AttentionPage as Attention } from '@ki-kompass/domain';
import { Definition } from '../../shared/charts/definition';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { Button } from '../../shared/ui/button';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { Skeleton } from '../../shared/ui/skeleton';
import { AttentionTable } from '../attention/attention-table';
import { attentionTexts } from '../attention/attention.texts';
import { overviewTexts } from '../overview-page/overview.texts';
import { PortfolioClient } from '../portfolio.client';

/** All projects of an organisation that need attention, page by page. */
@Component({
  imports: [
    AttentionTable,
    Button,
    Definition,
    EmptyState,
    ErrorState,
    PageHeader,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './attention-page.html',
})
export class AttentionPage {
  readonly cursor = input<string>();

  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(attentionTexts);
  private readonly overview = useTexts(overviewTexts);
  protected readonly format = useFormats();
  protected readonly page = inject(PortfolioClient).attention(this.current.id, this.cursor);

  /** Stays while the next page is on its way; of another organisation nothing stays. */
  protected readonly shown = linkedSignal<
    { id: string | undefined; loaded: Attention | undefined },
    Attention | undefined
  >({
    source: () => ({
      id: this.current.id(),
      loaded: this.page.hasValue() ? this.page.value() : undefined,
    }),
    computation: ({ id, loaded }, before) => {
      if (loaded !== undefined) return loaded;
      return before?.source.id === id ? before?.value : undefined;
    },
  });
  protected readonly crumbs = computed(() => [
    { label: this.overview().title, link: '/ueberblick' },
  ]);
  protected readonly asOf = (instant: string): string =>
    this.overview().asOf(this.format().instant(instant));
}
