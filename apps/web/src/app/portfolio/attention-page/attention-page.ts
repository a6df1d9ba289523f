import { Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { Definition } from '../../shared/charts/definition';
import { ChangesLine } from '../../shared/live/changes-line';
import { heldChanges } from '../../shared/live/held-changes';
import { InHands } from '../../shared/live/in-hands';
import { failed, kept } from '../../shared/live/kept';
import { reloader } from '../../shared/live/reloader';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { PageLinks } from '../../shared/ui/page-links';
import { Skeleton } from '../../shared/ui/skeleton';
import { AttentionTable } from '../attention/attention-table';
import { attentionTexts } from '../attention/attention.texts';
import { overviewTexts } from '../overview-page/overview.texts';
import { PortfolioClient } from '../portfolio.client';

/** All projects of an organisation that need attention, page by page. */
@Component({
  imports: [
    AttentionTable,
    ChangesLine,
    Definition,
    EmptyState,
    ErrorState,
    InHands,
    PageHeader,
    PageLinks,
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
  private readonly question = computed(() => [this.current.id(), this.cursor()]);
  protected readonly hasFailed = failed(this.page, this.question);
  protected readonly crumbs = computed(() => [
    { label: this.overview().title, link: '/ueberblick' },
  ]);
  protected readonly asOf = (instant: string): string =>
    this.overview().asOf(this.format().instant(instant));

  private readonly table = viewChild(InHands);
  private readonly answerLine = viewChild<ElementRef<HTMLElement>>('answerLine');
  protected readonly changes = heldChanges({
    selection: this.question,
    touches: (news) => news.kind === 'gone' || news.organisationId === this.current.id(),
    isHeld: () => this.table()?.isHeld() ?? false,
    reload: reloader(this.page),
  });

  protected showChanges(): void {
    this.changes.show();
    this.answerLine()?.nativeElement.focus();
  }
}
