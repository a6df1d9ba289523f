import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  csvOf,
  dayOf,
  participationFilters,
  type AskedState,
  type ParticipationRow,
} from '@ki-kompass/domain';
import { saveText } from '../../shared/files/save-text';
import { failed, kept } from '../../shared/live/kept';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { useTexts } from '../../shared/texts/define-texts';
import {
  consentResultTexts,
  opinionResultTexts,
  phaseTexts,
  projectStatusTexts,
} from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Badge, type Tone } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { PageLinks } from '../../shared/ui/page-links';
import { SelectField } from '../../shared/ui/select-field';
import { Skeleton } from '../../shared/ui/skeleton';
import { Toasts } from '../../shared/ui/toasts';
import { ParticipationListClient } from '../participation-list.client';
import { participationListTexts } from './participation-list.texts';

const tones: Readonly<Record<AskedState, Tone>> = {
  asked: 'info',
  overdue: 'warning',
  answered: 'success',
  outdated: 'neutral',
  covered: 'success',
  withdrawn: 'neutral',
  lapsed: 'neutral',
};

/** For those who read what is released to them: where they are asked, and what they answered. */
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
  templateUrl: './participation-page.html',
})
export class ParticipationPage {
  /** `?state=open|answered`; not given is everything. */
  readonly state = input<string>();
  readonly cursor = input<string>();

  private readonly client = inject(ParticipationListClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(participationListTexts);
  private readonly phases = useTexts(phaseTexts);
  private readonly statuses = useTexts(projectStatusTexts);
  private readonly roles = useTexts(roleTexts);
  private readonly consents = useTexts(consentResultTexts);
  private readonly opinions = useTexts(opinionResultTexts);
  protected readonly format = useFormats();
  protected readonly tones = tones;
  protected readonly isSaving = signal(false);

  protected readonly filter = computed(() =>
    participationFilters.find((filter) => filter === this.state()),
  );
  private readonly question = computed(() => ({
    organisation: this.current.id(),
    state: this.filter(),
    cursor: this.cursor(),
  }));
  protected readonly page = this.client.page(this.question);
  private readonly selection = computed(() => `${this.current.id() ?? ''} ${this.filter() ?? ''}`);
  protected readonly shown = kept(this.page, this.selection);
  protected readonly hasFailed = failed(this.page, this.question);
  protected readonly choices = computed(() => {
    const { filters } = this.texts();
    return (['all', ...participationFilters] as const).map((value) => ({
      value,
      label: filters[value],
    }));
  });
  protected readonly columns = computed<readonly Column[]>(() => {
    const { project, phase, asked, state, answer, dates } = this.texts().columns;
    return [
      { key: 'project', label: project, isRowHeader: true },
      { key: 'phase', label: phase },
      { key: 'asked', label: asked },
      { key: 'state', label: state },
      { key: 'answer', label: answer },
      { key: 'dates', label: dates },
    ];
  });
  protected readonly keyOf = ({ id, role, asked }: ParticipationRow): string =>
    `${id} ${role} ${asked?.id ?? ''}`;

  protected choose(state: string | null): void {
    const queryParams = { state: state === 'all' ? null : state, cursor: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected phaseOf({ phase, status }: ParticipationRow): string {
    const name = this.phases()[phase];
    return status === 'active' ? name : `${name}, ${this.statuses()[status]}`;
  }

  protected askedOf({ asked }: ParticipationRow): string {
    const { kinds, nothingAsked, aboutPhase } = this.texts();
    if (asked === null) return nothingAsked;
    return aboutPhase(kinds[asked.kind], this.phases()[asked.phase]);
  }

  protected answerOf({ asked }: ParticipationRow): string {
    if (asked === null) return this.texts().none;
    if (asked.result === null) return this.texts().noAnswer;
    return { ...this.consents(), ...this.opinions() }[asked.result];
  }

  protected datesOf({ asked }: ParticipationRow): readonly string[] {
    if (asked === null) return [];
    const { dates } = this.texts();
    const on = (instant: string) => this.format().day(dayOf(new Date(instant)));
    const { requestedAt, dueOn, answeredAt, withdrawnAt, hasLapsed } = asked;
    const withdrawn = hasLapsed ? dates.lapsed : dates.withdrawn;
    return [
      dates.requested(on(requestedAt)),
      ...(dueOn === null ? [] : [dates.due(this.format().day(dueOn))]),
      ...(answeredAt === null ? [] : [dates.answered(on(answeredAt))]),
      ...(withdrawnAt === null ? [] : [withdrawn(on(withdrawnAt))]),
    ];
  }

  /** Every row of the filter, not only of this page. */
  protected async save(): Promise<void> {
    if (this.isSaving()) return;
    this.isSaving.set(true);
    try {
      const { organisation, state } = this.question();
      const rows = await this.client.all({ organisation, state });
      saveText(this.texts().csvName, csvOf([this.heading(), ...rows.map((row) => this.line(row))]));
    } catch {
      this.toasts.show(this.texts().csvFailed);
    } finally {
      this.isSaving.set(false);
    }
  }

  private heading(): string[] {
    const { columns, csvColumns } = this.texts();
    const { number, status, role, askedPhase, result, text } = csvColumns;
    const { requestedOn, dueOn, answeredOn } = csvColumns;
    return [
      ...[number, columns.project, columns.phase, status, role, columns.asked, askedPhase],
      ...[columns.state, result, text, requestedOn, dueOn, answeredOn],
    ];
  }

  private line(row: ParticipationRow): string[] {
    const { number, title, phase, status, role, asked } = row;
    const { untitled, kinds, nothingAsked, released, states } = this.texts();
    const day = (instant: string | null | undefined) =>
      instant == null ? '' : dayOf(new Date(instant));
    return [
      ...[number, title ?? untitled, this.phases()[phase], this.statuses()[status]],
      this.roles()[role],
      asked === null ? nothingAsked : kinds[asked.kind],
      asked === null ? '' : this.phases()[asked.phase],
      asked === null ? released : states[asked.state],
      asked?.result == null ? '' : this.answerOf(row),
      asked?.text ?? '',
      ...[day(asked?.requestedAt), asked?.dueOn ?? '', day(asked?.answeredAt)],
    ];
  }
}
