import { Component, computed, inject, input, output } from '@angular/core';
import {
  dayOf,
  type Invitation,
  type InvitationState,
  type IssuedInvitation,
  type OrganisationRef,
} from '@ki-kompass/domain';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Badge, type Tone } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { EmptyState } from '../../shared/ui/empty-state';
import type { IconName } from '../../shared/ui/icon';
import { Toasts } from '../../shared/ui/toasts';
import { PeopleClient } from '../people.client';
import { membersTexts } from './members.texts';

const looks: Record<InvitationState, { readonly tone: Tone; readonly icon: IconName }> = {
  open: { tone: 'info', icon: 'mail' },
  accepted: { tone: 'success', icon: 'check' },
  expired: { tone: 'warning', icon: 'calendar-today' },
  withdrawn: { tone: 'neutral', icon: 'close' },
};

/** Everybody who was asked to join, the newest first. */
@Component({
  selector: 'app-invitation-list',
  imports: [Badge, Button, Cell, DataTable, EmptyState, RuleNotice],
  templateUrl: './invitation-list.html',
})
export class InvitationList {
  readonly organisation = input.required<OrganisationRef>();
  readonly invitations = input.required<readonly Invitation[]>();
  readonly changed = output();
  readonly renewed = output<IssuedInvitation>();

  private readonly client = inject(PeopleClient);
  private readonly toasts = inject(Toasts);
  private readonly all = useTexts(membersTexts);
  protected readonly texts = computed(() => this.all().invitations);
  protected readonly roleNames = useTexts(roleTexts);
  protected readonly format = useFormats();
  protected readonly looks = looks;
  protected readonly attempt = new FormAttempt('invitation', []);

  protected readonly columns = computed<readonly Column[]>(() => {
    const { email, roles, state, by, actions } = this.texts();
    return [
      { key: 'email', label: email, isRowHeader: true },
      { key: 'roles', label: roles },
      { key: 'state', label: state },
      { key: 'by', label: by },
      { key: 'actions', label: actions },
    ];
  });

  protected rolesOf({ roles }: Invitation): string {
    return roles.map((role) => this.roleNames()[role]).join(', ');
  }

  protected stateOf({ state, expiresAt, settledAt }: Invitation): string {
    const day = this.format().day(dayOf(new Date(settledAt ?? expiresAt)));
    return this.texts().about(state, day);
  }

  protected byOf({ invitedAt, invitedBy }: Invitation): string {
    const day = this.format().day(dayOf(new Date(invitedAt)));
    return invitedBy === null ? day : `${day}, ${invitedBy}`;
  }

  protected async withdraw({ id }: Invitation): Promise<void> {
    const hasWorked = await this.attempt.run(() =>
      this.client.withdraw(this.organisation().id, id),
    );
    if (hasWorked) this.toasts.show(this.texts().withdrawn);
    this.changed.emit();
  }

  /** A new invitation of an address withdraws the open one. */
  protected async renew({ email, roles }: Invitation): Promise<void> {
    await this.attempt.run(async () => {
      this.renewed.emit(await this.client.invite(this.organisation().id, { email, roles }));
    });
  }

  protected readonly keyOf = ({ id }: Invitation): string => id;
}
