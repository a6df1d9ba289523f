import { Injectable } from '@nestjs/common';
import {
  deviceOf,
  DomainError,
  requireBetterPassword,
  type Account,
  type ChangeAccount,
  type ChangePassword,
  type OpenSession,
} from '@ki-kompass/domain';
import { Database } from '../database/database';
import type { Origin } from '../identity/origin';
import { Passwords } from '../identity/passwords';
import { PeopleRepository } from '../identity/people.repository';
import { SessionEnds } from '../identity/session-ends';
import { SessionsRepository } from '../identity/sessions.repository';
import type { SignedIn } from '../identity/signed-in';
import { SignInThrottle } from '../identity/sign-in-throttle';
import { Clock } from '../time/clock';

/** What people do with their own account. It belongs to no organisation, so no chain tells of it. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsRepository,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    private readonly ends: SessionEnds,
    private readonly clock: Clock,
  ) {}

  async change({ person }: SignedIn, { displayName }: ChangeAccount): Promise<Account> {
    await this.database.transaction((transaction) =>
      this.people.change(transaction, person.id, { displayName }),
    );
    return { displayName, email: person.email };
  }

  /** Every other session ends: whoever knew the old password is out. */
  async changePassword(
    { person, sessionId }: SignedIn,
    command: ChangePassword,
    { address }: Origin,
  ): Promise<void> {
    const { id, email } = person;
    await this.throttle.requireOpen(email, address);
    const passwordHash = await this.people.passwordHashOf(id);
    const matches = await this.passwords.matches(passwordHash, command.currentPassword);
    await this.throttle.countAttempt(email, address);
    if (!matches) {
      const details = [{ code: 'password-wrong', field: 'currentPassword' }];
      throw new DomainError('rule-violated', details);
    }
    await this.throttle.forgive(email, address);
    requireBetterPassword(command, email);
    const newHash = await this.passwords.hash(command.newPassword);
    await this.database.transaction(async (transaction) => {
      await this.people.change(transaction, id, { passwordHash: newHash });
      await this.sessions.endOthersOf(transaction, id, sessionId);
    });
    this.ends.tell(id);
  }

  async listSessions({ person, sessionId }: SignedIn): Promise<{ items: OpenSession[] }> {
    const sessions = await this.sessions.openOf(person.id, this.clock.now());
    return {
      items: sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
        id,
        device: deviceOf(userAgent),
        signedInAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        isThis: id === sessionId,
      })),
    };
  }

  /** @throws DomainError('not-found') also for a session of somebody else */
  async endSession({ person }: SignedIn, id: string): Promise<void> {
    const hasEnded = await this.database.transaction((transaction) =>
      this.sessions.endOneOf(transaction, person.id, id),
    );
    if (!hasEnded) throw new DomainError('not-found');
    this.ends.tell(person.id);
  }
}
