import { Component, inject, input, output, signal } from '@angular/core';
import type { IssuedInvitation, OrganisationRef, Role } from '@ki-kompass/domain';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { useTexts } from '../../shared/texts/define-texts';
import { guardText } from '../../shared/unsaved/unsaved-changes';
import { Button } from '../../shared/ui/button';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { TextField } from '../../shared/ui/text-field';
import { LinkOnce } from '../link-once';
import { PeopleClient } from '../people.client';
import { RoleChoice } from '../role-choice';
import { membersTexts } from './members.texts';

@Component({
  selector: 'app-invite-form',
  imports: [Button, ErrorSummary, LinkOnce, RoleChoice, RuleNotice, TextField],
  template: `
    <form class="form form--wide" novalidate (submit)="$event.preventDefault(); invite()">
      <app-error-summary [messages]="attempt.messages()" />
      @if (attempt.other(); as problem) {
        <app-rule-notice [problem]="problem" />
      }
      <p class="muted">{{ texts().invite.about }}</p>
      <app-text-field
        type="email"
        fieldId="invite-email"
        autocomplete="off"
        [label]="texts().invite.email"
        [error]="attempt.at('email')"
        [(value)]="email"
      />
      <app-role-choice
        fieldId="invite-roles"
        [kind]="organisation().kind"
        [label]="texts().invite.roles"
        [error]="attempt.at('roles')"
        [(chosen)]="roles"
      />
      <div class="actions">
        <button appButton="primary" type="submit" [busy]="attempt.isBusy()">
          {{ texts().invite.submit }}
        </button>
      </div>
    </form>
    @if (issued(); as link) {
      <app-link-once class="after-form" [issued]="link" />
    }
  `,
})
export class InviteForm {
  readonly organisation = input.required<OrganisationRef>();
  readonly issued = input<IssuedInvitation>();
  readonly invited = output<IssuedInvitation>();

  private readonly client = inject(PeopleClient);
  protected readonly texts = useTexts(membersTexts);
  protected readonly attempt = new FormAttempt('invite', ['email', 'roles']);
  protected readonly email = signal('');
  protected readonly roles = signal<readonly Role[]>([]);

  constructor() {
    guardText({
      label: () => this.texts().unsaved,
      isUnsaved: () => this.email() !== '' || this.roles().length > 0,
      isLostBy: ['page', 'organisation', 'sign-out', 'session-over', 'window'],
      discard: () => {
        this.clear();
      },
    });
  }

  protected async invite(): Promise<void> {
    await this.attempt.run(async () => {
      const command = { email: this.email(), roles: [...this.roles()] };
      this.invited.emit(await this.client.invite(this.organisation().id, command));
      this.clear();
    });
  }

  private clear(): void {
    this.email.set('');
    this.roles.set([]);
  }
}
