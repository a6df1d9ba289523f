import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { dayOf, nextGate, type ProjectRow } from '@ki-kompass/domain';
import { ContentClient } from '../../shared/content/content.client';
import { departmentTexts } from '../../shared/content/department.texts';
import { ChangesLine } from '../../shared/live/changes-line';
import { heldChanges } from '../../shared/live/held-changes';
import { InHands } from '../../shared/live/in-hands';
import { failed, kept } from '../../shared/live/kept';
import { reloader } from '../../shared/live/reloader';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { gateTexts, phaseTexts, projectStatusTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { PageLinks } from '../../shared/ui/page-links';
import { Skeleton } from '../../shared/ui/skeleton';
import { ProjectsClient } from '../projects.client';
import { projectsTexts, statusLook } from '../projects.texts';
import { activeFilters, addressWithoutFilters, filterIn, listIn } from './list-address';
import { FigureChips } from './figure-chips';
import { ProjectFilterBar } from './project-filter-bar';

/** All projects of an organisation. What is shown stands in the address, so it can be passed on. */
@Component({
  imports: [
    Badge,
    Button,
    Cell,
    ChangesLine,
    DataTable,
    EmptyState,
    ErrorState,
    InHands,
    FigureChips,
    NgTemplateOutlet,
    PageHeader,
    PageLinks,
    ProjectFilterBar,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './projects-page.html',
})
export class ProjectsPage {
  readonly organisation = input<string>();
  readonly phase = input<string>();
  readonly status = input<string>();
  readonly riskClass = input<string>();
  readonly department = input<string>();
  readonly useCase = input<string>();
  readonly search = input<string>();
  readonly reach = input<string>();
  readonly phaseAge = input<string>();
  readonly decision = input<string>();
  readonly confirmation = input<string>();
  readonly municipality = input<string>();
  readonly sort = input<string>();
  readonly cursor = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly language = inject(ScreenLanguage);
  private readonly client = inject(ProjectsClient);
  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(projectsTexts);
  protected readonly format = useFormats();
  protected readonly phaseWords = useTexts(phaseTexts);
  protected readonly statusWords = useTexts(projectStatusTexts);
  private readonly gateWords = useTexts(gateTexts);
  private readonly departmentWords = useTexts(departmentTexts);
  protected readonly statusLook = statusLook;
  protected readonly withoutFilters = addressWithoutFilters;

  private readonly address = computed(() => ({
    organisation: this.organisation() ?? this.current.id(),
    phase: this.phase(),
    status: this.status(),
    riskClass: this.riskClass(),
    department: this.department(),
    useCase: this.useCase(),
    search: this.search(),
    reach: this.reach(),
    phaseAge: this.phaseAge(),
    decision: this.decision(),
    confirmation: this.confirmation(),
    municipality: this.municipality(),
    sort: this.sort(),
    cursor: this.cursor(),
  }));
  protected readonly filter = computed(() => filterIn(this.address()));
  protected readonly order = computed(() => listIn(this.address()).sort);
  protected readonly isFiltered = computed(() => activeFilters(this.filter()) > 0);

  protected readonly list = this.client.list(() => listIn(this.address()));
  protected readonly count = this.client.count(this.filter);
  private readonly useCaseList = inject(ContentClient).list('use-cases');

  /** The last answer stays while the next one is on its way, so that nothing jumps. */
  protected readonly page = kept(this.list, () => this.filter().organisation);
  protected readonly counted = kept(this.count, () => this.filter().organisation);
  protected readonly hasFailed = failed(this.list, this.address);

  protected readonly mayCreate = computed(() => {
    const organisation = this.current.id();
    return organisation !== undefined && this.session.can('project.create', organisation);
  });
  private readonly isWide = computed(() => (this.filter().reach ?? 'own') !== 'own');
  private readonly showsOrganisation = computed(
    () => this.isWide() || this.session.organisations().length > 1,
  );

  protected readonly columns = computed<readonly Column[]>(() => {
    const words = this.texts().columns;
    return [
      { key: 'number', label: words.number },
      { key: 'title', label: words.title, isRowHeader: true, sort: 'title' },
      ...(this.showsOrganisation() ? [{ key: 'organisation', label: words.organisation }] : []),
      { key: 'department', label: words.department },
      { key: 'phase', label: words.phase, sort: 'phase' },
      { key: 'status', label: words.status },
      { key: 'since', label: words.since },
      { key: 'plannedEnd', label: words.plannedEnd, sort: 'plannedEnd', numeric: true },
      { key: 'updatedAt', label: words.updatedAt, sort: 'updatedAt', numeric: true },
    ];
  });

  protected readonly useCases = computed(() => {
    if (!this.useCaseList.hasValue()) return [];
    const language = this.language.current();
    return this.useCaseList
      .value()
      .map(({ key, body }) => ({ value: key, label: body[language] }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language));
  });

  private readonly reloadList = reloader(this.list);
  private readonly reloadCount = reloader(this.count);
  private readonly table = viewChild(InHands);
  protected readonly changes = heldChanges({
    selection: this.address,
    touches: (news) =>
      // Beyond the own organisation, any project may have been opened or closed.
      news.kind === 'gone' ||
      (this.isWide() && news.projectId !== null) ||
      news.organisationId === this.address().organisation,
    isHeld: () => this.table()?.isHeld() ?? false,
    reload: () => {
      this.reloadList();
      this.reloadCount();
    },
  });

  private readonly resultLine = viewChild<ElementRef<HTMLElement>>('resultLine');
  private readonly today = new Date().toISOString();
  private isTurningPage = false;

  constructor() {
    // A page that was turned is read from its top, also by those who do not see it.
    effect(() => {
      if (!this.list.hasValue() || !this.isTurningPage) return;
      this.isTurningPage = false;
      this.resultLine()?.nativeElement.focus();
    });
  }

  protected readonly rowKey = (row: ProjectRow): string => row.id;

  protected linkTo({ id, status, organisation }: ProjectRow): string[] {
    const isOpenDraft = status === 'draft' && this.session.can('project.edit', organisation.id);
    return isOpenDraft ? ['/projekte', id, 'entwurf'] : ['/projekte', id];
  }

  protected gateAhead({ phase, status }: ProjectRow): string | undefined {
    const gate = nextGate(phase, status);
    return gate === null ? undefined : this.texts().gateAhead(this.gateWords()[gate]);
  }

  protected departmentOf({ department }: ProjectRow): string | undefined {
    const words: Readonly<Record<string, string>> = this.departmentWords();
    return department === null ? undefined : (words[department] ?? department);
  }

  protected sinceWords(instant: string): string {
    return this.format().since(instant, this.today);
  }

  protected dayWords(instant: string): string {
    return this.format().day(dayOf(new Date(instant)));
  }

  protected showChanges(): void {
    this.changes.show();
    // The line is gone with the button; whoever pressed it by key goes on from here.
    this.resultLine()?.nativeElement.focus();
  }

  protected turnPage(): void {
    this.isTurningPage = true;
  }

  protected select(queryParams: Record<string, string | null>, replaceUrl: boolean): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl });
  }
}
