import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Member, OrganisationRef, Role } from '@ki-kompass/domain';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { DisclosureRow } from '../../shared/ui/disclosure-row';
import { Toasts } from '../../shared/ui/toasts';
import { PeopleClient } from '../people.client';
import { RoleChoice } from '../role-choice';
import { membersTexts } from './members.texts';

/** One person: who they are, and in place what can be changed. */
@Component({
  selector: 'app-member-row',
  imports: [Badge, Button, DisclosureRow, RoleChoice, RuleNotice],
  templateUrl: './member-row.html',
})
export class MemberRow {
  readonly member = input.required<Member>();
  readonly organisation = input.required<OrganisationRef>();
  readonly isOwn = input.required<boolean>();
  readonly changed = output();

  private readonly client = inject(PeopleClient);
  private readonly toasts = inject(Toasts);
  protected readonly texts = useTexts(membersTexts);
  protected readonly roleNames = useTexts(roleTexts);
  protected readonly format = useFormats();

  protected readonly held = computed(() => this.member().roles.map(({ role }) => role));
  protected readonly summary = computed(() =>
    this.held()
      .map((role) => this.roleNames()[role])
      .join(', '),
  );
  protected readonly chosen = linkedSignal<readonly Role[]>(() => this.held());
  protected readonly isAsking = signal(false);
  protected readonly attempt = new FormAttempt('member', []);
  protected readonly hasChanges = computed(() => {
    const held = this.held();
    const chosen = this.chosen();
    return held.length !== chosen.length || held.some((role) => !chosen.includes(role));
  });

  protected async save(): Promise<void> {
    const { personId, displayName } = this.member();
    const grant = this.chosen().filter((role) => !this.held().includes(role));
    const end = this.held().filter((role) => !this.chosen().includes(role));
    const change = { grant, end };
    const hasWorked = await this.attempt.run(() =>
      this.client.change(this.organisation().id, personId, change),
    );
    if (!hasWorked) return;
    this.toasts.show(this.texts().saved(displayName), this.undo({ grant: end, end: grant }));
    this.changed.emit();
  }

  protected async end(): Promise<void> {
    const { personId, displayName } = this.member();
    let ended: readonly Role[] = [];
    const hasWorked = await this.attempt.run(async () => {
      ended = await this.client.end(this.organisation().id, personId);
    });
    this.isAsking.set(false);
    if (!hasWorked) return;
    this.toasts.show(this.texts().ended(displayName), this.undo({ grant: [...ended] }));
    this.changed.emit();
  }

  /** The way back; none for one's own roles, because the right to go it may just have ended. */
  private undo(change: { grant: Role[]; end?: Role[] }): (() => void) | undefined {
    if (this.isOwn()) return undefined;
    const { personId } = this.member();
    const { id } = this.organisation();
    return () => {
      this.client
        .change(id, personId, change)
        .then(() => {
          this.changed.emit();
        })
        .catch(() => {
          this.toasts.failed(this.texts().undoFailed);
        });
    };
  }
}
