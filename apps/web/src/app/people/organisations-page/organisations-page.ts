import { Component, computed, inject, signal } from '@angular/core';
import {
  type Administration,
  type ManagedOrganisation,
  type OrganisationKind,
  organisationKinds,
} from '@ki-kompass/domain';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { ErrorState } from '../../shared/problem/error-state';
import { Problem } from '../../shared/problem/problem';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { Badge, type Tone } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { Card } from '../../shared/ui/card';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { EmptyState } from '../../shared/ui/empty-state';
import type { IconName } from '../../shared/ui/icon';
import { type Choice, SelectField } from '../../shared/ui/select-field';
import { Skeleton } from '../../shared/ui/skeleton';
import { TextField } from '../../shared/ui/text-field';
import { OrganisationsClient, type OrganisationsQuery } from '../organisations.client';
import { OrganisationEditor } from './organisation-editor';
import { organisationsTexts } from './organisations.texts';
import { PartnerForm } from './partner-form';

const looks: Record<Administration, { readonly tone: Tone; readonly icon: IconName }> = {
  present: { tone: 'success', icon: 'check' },
  invited: { tone: 'info', icon: 'mail' },
  none: { tone: 'neutral', icon: 'question-mark' },
};

/** A pause in typing after which the list follows. */
const pauseMilliseconds = 250;

/** Every organisation of the installation, for those who manage the network. */
@Component({
  imports: [
    Badge,
    Button,
    Card,
    Cell,
    DataTable,
    EmptyState,
    ErrorState,
    OrganisationEditor,
    PartnerForm,
    SelectField,
    Skeleton,
    TextField,
  ],
  templateUrl: './organisations-page.html',
})
export class OrganisationsPage {
  private readonly session = inject(SessionStore);
  private readonly organisation = inject(CurrentOrganisation).organisation;
  private readonly client = inject(OrganisationsClient);
  protected readonly texts = useTexts(organisationsTexts);
  protected readonly format = useFormats();
  protected readonly looks = looks;
  protected readonly forbidden = new Problem(403, 'forbidden');

  protected readonly mayManage = computed(() => {
    const id = this.organisation()?.id;
    return id !== undefined && this.session.can('organisation.manage', id);
  });

  protected readonly typed = signal('');
  protected readonly kind = signal<OrganisationKind | null>(null);
  private readonly query = signal<OrganisationsQuery>({
    search: '',
    kind: null,
    cursor: undefined,
  });
  protected readonly cursor = computed(() => this.query().cursor);
  protected readonly page = this.client.list(() => (this.mayManage() ? this.query() : undefined));
  /** Also while another question is on its way, but never for somebody who may not see it. */
  protected readonly shown = kept(this.page, this.mayManage);
  protected readonly rows = computed<readonly ManagedOrganisation[]>(
    () => this.shown()?.items ?? [],
  );

  private readonly chosenId = signal<string | undefined>(undefined);
  protected readonly chosen = computed(() => this.rows().find(({ id }) => id === this.chosenId()));

  protected readonly kinds = computed<readonly Choice<OrganisationKind>[]>(() =>
    organisationKinds.map((kind) => ({ value: kind, label: this.texts().kinds[kind] })),
  );
  protected readonly columns = computed<readonly Column[]>(() => {
    const { name, kind, shortCode, members, administration, actions } = this.texts();
    return [
      { key: 'name', label: name, isRowHeader: true },
      { key: 'kind', label: kind },
      { key: 'shortCode', label: shortCode },
      { key: 'members', label: members, numeric: true },
      { key: 'administration', label: administration },
      { key: 'actions', label: actions },
    ];
  });

  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(LiveEvents).reloadOn(
      this.page,
      (news) => news.kind === 'changed' && news.fieldGroup === 'people' && news.projectId === null,
    );
  }

  protected type(text: string): void {
    this.typed.set(text);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.find();
    }, pauseMilliseconds);
  }

  protected choose(kind: OrganisationKind | null): void {
    this.kind.set(kind);
    this.find();
  }

  protected find(): void {
    clearTimeout(this.pause);
    this.query.set({ search: this.typed().trim(), kind: this.kind(), cursor: undefined });
  }

  protected turnTo(cursor: string | undefined): void {
    this.query.update((query) => ({ ...query, cursor }));
  }

  protected open(id: string | undefined): void {
    this.chosenId.set(id);
  }

  protected readonly keyOf = ({ id }: ManagedOrganisation): string => id;
}
