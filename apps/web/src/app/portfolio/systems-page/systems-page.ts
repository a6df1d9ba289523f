import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { csvOf, dataDuties, type DutyState, type SystemWithData } from '@ki-kompass/domain';
import { ContentClient } from '../../shared/content/content.client';
import { saveText } from '../../shared/files/save-text';
import { failed, kept } from '../../shared/live/kept';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { useTexts } from '../../shared/texts/define-texts';
import { phaseTexts, projectStatusTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { Badge, type Tone } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { PageLinks } from '../../shared/ui/page-links';
import { SelectField } from '../../shared/ui/select-field';
import { Skeleton } from '../../shared/ui/skeleton';
import { Toasts } from '../../shared/ui/toasts';
import { overviewTexts } from '../overview-page/overview.texts';
import { PortfolioClient } from '../portfolio.client';
import { dutyStateTexts, dutyTexts, systemsTexts } from './systems.texts';

const tones: Readonly<Record<DutyState, Tone>> = {
  'not-needed': 'neutral',
  'not-begun': 'neutral',
  open: 'warning',
  'in-progress': 'info',
  done: 'success',
  'not-applicable': 'neutral',
  waived: 'warning',
  recheck: 'warning',
};

/** Which systems process which data, and what data protection asks of them; also as a file. */
@Component({
  imports: [
    Badge,
    Button,
    Cell,
    DataTable,
    EmptyState,
    ErrorState,
    PageHeader,
    PageLinks,
    RouterLink,
    SelectField,
    Skeleton,
  ],
  templateUrl: './systems-page.html',
})
export class SystemsPage {
  /** `?data=`: a category, or everything with social data. */
  readonly data = input<string>();
  readonly cursor = input<string>();

  private readonly client = inject(PortfolioClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(ScreenLanguage);
  private readonly categories = inject(ContentClient).list('data-categories');
  private readonly overview = useTexts(overviewTexts);
  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(systemsTexts);
  protected readonly duties = useTexts(dutyTexts);
  protected readonly states = useTexts(dutyStateTexts);
  protected readonly phases = useTexts(phaseTexts);
  private readonly statuses = useTexts(projectStatusTexts);
  protected readonly format = useFormats();
  protected readonly allDuties = dataDuties;
  protected readonly tones = tones;
  protected readonly isSaving = signal(false);

  protected readonly chosen = computed(() => this.data() ?? 'social');
  private readonly question = computed(() => ({
    organisation: this.current.id(),
    data: this.chosen(),
    cursor: this.cursor(),
  }));
  protected readonly page = this.client.systems(this.question);
  protected readonly shown = kept(this.page, this.chosen);
  protected readonly hasFailed = failed(this.page, this.question);
  protected readonly crumbs = computed(() => [
    { label: this.overview().title, link: '/ueberblick' },
  ]);
  private readonly names = computed(() => {
    const entries = this.categories.hasValue() ? this.categories.value() : [];
    const language = this.language.current();
    return new Map(entries.map(({ key, body }) => [key, body[language]]));
  });
  protected readonly choices = computed(() => [
    { value: 'social', label: this.texts().social },
    ...[...this.names()]
      .map(([value, label]) => ({ value, label }))
      .toSorted((one, other) => one.label.localeCompare(other.label, this.language.current())),
  ]);
  protected readonly columns = computed<readonly Column[]>(() => {
    const { project, data, phase } = this.texts().columns;
    return [
      { key: 'project', label: project, isRowHeader: true },
      { key: 'data', label: data },
      { key: 'phase', label: phase },
      ...dataDuties.map((duty) => ({ key: duty, label: this.duties()[duty] })),
    ];
  });
  protected readonly keyOf = ({ id }: SystemWithData): string => id;

  protected choose(data: string | null): void {
    const queryParams = { data: data === 'social' ? null : data, cursor: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected dataOf({ dataCategories, processesSocialData }: SystemWithData): string {
    const names = dataCategories.map((key) => this.names().get(key) ?? key);
    return [...names, ...(processesSocialData === null ? [this.texts().unclear] : [])].join(', ');
  }

  /** Every row of the filter, not only of this page. */
  protected async save(): Promise<void> {
    if (this.isSaving()) return;
    this.isSaving.set(true);
    try {
      const { organisation, data } = this.question();
      const rows = await this.client.allSystems({ organisation, data });
      saveText(this.texts().csvName, csvOf([this.heading(), ...rows.map((row) => this.line(row))]));
    } catch {
      this.toasts.show(this.texts().csvFailed);
    } finally {
      this.isSaving.set(false);
    }
  }

  private heading(): string[] {
    const { number, status, columns } = this.texts();
    const duties = dataDuties.map((duty) => this.duties()[duty]);
    return [number, columns.project, columns.phase, status, columns.data, ...duties];
  }

  private line(row: SystemWithData): string[] {
    return [
      row.number,
      row.title ?? this.texts().untitled,
      this.phases()[row.phase],
      this.statuses()[row.status],
      this.dataOf(row),
      ...dataDuties.map((duty) => this.states()[row.duties[duty]]),
    ];
  }
}
