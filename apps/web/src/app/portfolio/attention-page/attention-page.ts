import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Definition } from '../../shared/charts/definition';
import { failed, kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
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
  protected readonly shown = kept(this.page, this.current.id);
  protected readonly hasFailed = failed(
    this.page,
    computed(() => [this.current.id(), this.cursor()]),
  );
  protected readonly crumbs = computed(() => [
    { label: this.overview().title, link: '/ueberblick' },
  ]);
  protected readonly asOf = (instant: string): string =>
    this.overview().asOf(this.format().instant(instant));

  constructor() {
    inject(LiveEvents).reloadOn(
      this.page,
      (news) => news.kind === 'gone' || news.organisationId === this.current.id(),
    );
  }
}
