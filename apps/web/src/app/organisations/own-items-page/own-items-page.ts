import { Component, computed, inject } from '@angular/core';
import { actionTable, type OwnItem, ownItemChecklists, type Role } from '@ki-kompass/domain';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { OwnItemsClient } from '../../shared/own-items/own-items.client';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Card } from '../../shared/ui/card';
import { EmptyState } from '../../shared/ui/empty-state';
import { Skeleton } from '../../shared/ui/skeleton';
import { OwnItemForm } from './own-item-form';
import { OwnItemRow } from './own-item-row';
import { ownItemsTexts } from './own-items.texts';

/** What an organisation asks for beyond the shared checklists, by checklist. */
@Component({
  imports: [Card, EmptyState, ErrorState, OwnItemForm, OwnItemRow, Skeleton],
  templateUrl: './own-items-page.html',
})
export class OwnItemsPage {
  private readonly session = inject(SessionStore);
  private readonly roles = useTexts(roleTexts);
  protected readonly organisation = inject(CurrentOrganisation).organisation;
  protected readonly texts = useTexts(ownItemsTexts);

  protected readonly hasProjects = computed(() => {
    const kind = this.organisation()?.kind;
    return kind === 'municipality' || kind === 'district';
  });
  protected readonly list = inject(OwnItemsClient).list(() =>
    this.hasProjects() ? this.organisation()?.id : undefined,
  );
  protected readonly known = kept(this.list, () => this.organisation()?.id);
  protected readonly groups = computed(() => {
    const items: readonly OwnItem[] = this.known()?.items ?? [];
    return ownItemChecklists
      .map((checklist) => ({
        checklist,
        items: items.filter((item) => item.checklist === checklist),
      }))
      .filter((group) => group.items.length > 0);
  });

  protected readonly mayKeep = computed(() => {
    const id = this.organisation()?.id;
    return id !== undefined && this.session.can('checklist.extend', id);
  });
  protected readonly whoMayKeep = computed(() => {
    const allowed = Object.keys(actionTable['checklist.extend'].allowed) as Role[];
    return allowed.map((role) => this.roles()[role]).join(', ');
  });

  constructor() {
    inject(LiveEvents).reloadOn(
      this.list,
      (news) => news.kind === 'changed' && news.type.startsWith('own-item.'),
    );
  }
}
