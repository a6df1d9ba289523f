import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { ChangeMember, Member, OrganisationRef, Role } from '@ki-kompass/domain';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { roleTexts } from '../../shared/texts/roles.texts';
import { guardText } from '../../shared/unsaved/unsaved-changes';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { DisclosureRow } from '../../shared/ui/disclosure-row';
import { PeopleClient } from '../people.client';
import { RoleChoice } from '../role-choice';
import { membersTexts } from './members.texts';

/** What has been done, in words, and what would undo it. */
export interface MemberChanged {
  readonly text: string;
  readonly undo: ChangeMember;
}

/** One person: who they are, and in place what can be changed. */
@Component({
  selector: 'app-member-row',
  imports: [Badge, Button, DisclosureRow, RoleChoice, RuleNotice],
  templateUrl: './member-row.html',
  host: { class: 'member' },
})
export class MemberRow {
  readonly member = input.required<Member>();
  readonly organisation = input.required<OrganisationRef>();
  readonly isOwn = input.required<boolean>();
  readonly changed = output<MemberChanged>();

  private readonly client = inject(PeopleClient);
  protected readonly texts = useTexts(membersTexts);
  protected readonly roleNames = useTexts(roleTexts);
  protected readonly format = useFormats();

  /** Loaded again, the same roles must not take away what somebody chooses. */
  protected readonly held = computed(() => this.member().roles.map(({ role }) => role), {
    equal: (one, other) => one.join() === other.join(),
  });
  protected readonly summary = computed(() =>
    this.held()
      .map((role) => this.roleNames()[role])
      .join(', '),
  );
  protected readonly chosen = linkedSignal<readonly Role[]>(() => this.held());
  protected readonly isOpen = signal(false);
  protected readonly isAsking = signal(false);
  protected readonly attempt = new FormAttempt('member', []);
  protected readonly hasChanges = computed(() => {
    const held = this.held();
    const chosen = this.chosen();
    return held.length !== chosen.length || held.some((role) => !chosen.includes(role));
  });

  constructor() {
    guardText({
      label: () => this.texts().rolesOf(this.member().displayName),
      isUnsaved: this.hasChanges,
      isLostBy: ['page', 'organisation', 'sign-out', 'session-over', 'window'],
      discard: () => {
        this.chosen.set(this.held());
      },
    });
  }

  protected async save(): Promise<void> {
    const { personId, displayName } = this.member();
    const grant = this.chosen().filter((role) => !this.held().includes(role));
    const end = this.held().filter((role) => !this.chosen().includes(role));
    const hasWorked = await this.attempt.run(() =>
      this.client.change(this.organisation().id, personId, { grant, end }),
    );
    if (!hasWorked) return;
    this.changed.emit({ text: this.texts().saved(displayName), undo: { grant: end, end: grant } });
  }

  protected async end(): Promise<void> {
    const { personId, displayName } = this.member();
    let ended: readonly Role[] = [];
    const hasWorked = await this.attempt.run(async () => {
      ended = await this.client.end(this.organisation().id, personId);
    });
    this.isAsking.set(false);
    if (!hasWorked) return;
    this.changed.emit({
      text: this.texts().ended(displayName, this.organisation().name),
      undo: { grant: [...ended], end: [] },
    });
  }
}
