import { Component, computed, inject, signal } from '@angular/core';
import {
  type ChangeMember,
  type IssuedInvitation,
  type Member,
  peopleActionOf,
} from '@ki-kompass/domain';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { ErrorState } from '../../shared/problem/error-state';
import { Problem } from '../../shared/problem/problem';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { Card } from '../../shared/ui/card';
import { Skeleton } from '../../shared/ui/skeleton';
import { Toasts } from '../../shared/ui/toasts';
import { PeopleClient } from '../people.client';
import { InvitationList } from './invitation-list';
import { InviteForm } from './invite-form';
import { type MemberChanged, MemberRow } from './member-row';
import { membersTexts } from './members.texts';

/** Who belongs to the organisation in which roles, and who has been asked to join. */
@Component({
  imports: [Card, ErrorState, InvitationList, InviteForm, MemberRow, Skeleton],
  templateUrl: './members-page.html',
})
export class MembersPage {
  private readonly session = inject(SessionStore);
  private readonly client = inject(PeopleClient);
  private readonly toasts = inject(Toasts);
  protected readonly organisation = inject(CurrentOrganisation).organisation;
  protected readonly texts = useTexts(membersTexts);
  protected readonly forbidden = new Problem(403, 'forbidden');

  protected readonly mayChange = computed(() => {
    const organisation = this.organisation();
    if (organisation === undefined) return false;
    const { id, kind } = organisation;
    return this.session.can(peopleActionOf(kind, 'people.change-roles'), id);
  });
  private readonly id = computed(() => (this.mayChange() ? this.organisation()?.id : undefined));

  protected readonly members = this.client.members(this.id);
  protected readonly invitations = this.client.invitations(this.id);

  protected readonly known = kept(this.members, this.id);
  protected readonly invited = kept(this.invitations, this.id);
  protected readonly ownId = computed(() => this.session.person()?.id);
  protected readonly issued = signal<IssuedInvitation | undefined>(undefined);

  constructor() {
    const live = inject(LiveEvents);
    for (const resource of [this.members, this.invitations]) {
      live.reloadOn(
        resource,
        (news) =>
          news.kind === 'changed' &&
          news.fieldGroup === 'people' &&
          news.projectId === null &&
          news.organisationId === this.id(),
      );
    }
  }

  protected show(issued: IssuedInvitation): void {
    this.issued.set(issued);
    this.invitations.reload();
  }

  /**
   * The row may be gone by now, so the way back lives here. There is none for one's own roles: the
   * right to go it may just have ended, and with it the right to be here.
   */
  protected async changed(personId: string, { text, undo }: MemberChanged): Promise<void> {
    const organisationId = this.id();
    const isOwn = personId === this.ownId();
    if (isOwn) await this.session.reload();
    this.members.reload();
    if (isOwn || organisationId === undefined) {
      this.toasts.show(text);
      return;
    }
    this.toasts.show(text, () => void this.undo(organisationId, personId, undo));
  }

  private async undo(
    organisationId: string,
    personId: string,
    change: ChangeMember,
  ): Promise<void> {
    try {
      await this.client.change(organisationId, personId, change);
      this.members.reload();
    } catch {
      this.toasts.failed(this.texts().undoFailed);
    }
  }

  protected readonly keyOf = ({ personId }: Member): string => personId;
}
