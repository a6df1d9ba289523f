import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { type Catalogue, catalogues, type ContentEntry } from '@ki-kompass/domain';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { ErrorState } from '../../shared/problem/error-state';
import { Problem } from '../../shared/problem/problem';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { ScreenLanguage } from '../../shared/texts/language';
import { Card } from '../../shared/ui/card';
import { EmptyState } from '../../shared/ui/empty-state';
import { type Choice, SelectField } from '../../shared/ui/select-field';
import { Skeleton } from '../../shared/ui/skeleton';
import { TextField } from '../../shared/ui/text-field';
import { ContentManagementClient } from '../content-management.client';
import { contentTexts } from './content.texts';
import { EntryRow } from './entry-row';

/** The catalogues as their keepers see them: every entry with all its versions. */
@Component({
  imports: [Card, EmptyState, EntryRow, ErrorState, SelectField, Skeleton, TextField],
  templateUrl: './content-page.html',
})
export class ContentPage {
  private readonly session = inject(SessionStore);
  private readonly organisation = inject(CurrentOrganisation).organisation;
  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(contentTexts);
  protected readonly forbidden = new Problem(403, 'forbidden');

  protected readonly mayManage = computed(() => {
    const id = this.organisation()?.id;
    return id !== undefined && this.session.can('content.manage', id);
  });
  protected readonly catalogue = signal<Catalogue>('checklists');
  protected readonly search = linkedSignal({ source: this.catalogue, computation: () => '' });
  protected readonly choices = computed<readonly Choice<Catalogue>[]>(() =>
    catalogues.map((name) => ({ value: name, label: this.texts().catalogues[name] })),
  );
  protected readonly entries = inject(ContentManagementClient).entries(() =>
    this.mayManage() ? this.catalogue() : undefined,
  );
  private readonly shown = kept(this.entries, () =>
    this.mayManage() ? this.catalogue() : undefined,
  );
  protected readonly found = computed(() => {
    const search = this.search().trim().toLowerCase();
    return this.shown()?.items.filter((entry) =>
      `${entry.key} ${this.nameOf(entry)}`.toLowerCase().includes(search),
    );
  });

  constructor() {
    inject(LiveEvents).reloadOn(
      this.entries,
      (news) => news.kind === 'changed' && news.type === 'content.added',
    );
  }

  protected choose(catalogue: Catalogue | null): void {
    if (catalogue !== null) this.catalogue.set(catalogue);
  }

  protected nameOf({ key, name }: ContentEntry): string {
    return name?.[this.language.current()] ?? key;
  }
}
