import { Injectable } from '@nestjs/common';
import { dayOf, type SignIn } from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { SignInRefused } from '../http/sign-in-refused';
import type { Origin } from './origin';
import { Passwords } from './passwords';
import type { PersonEntity } from './person.entity';
import { SessionEnds } from './session-ends';
import { SessionsRepository, type LiveSession } from './sessions.repository';
import type { SignedIn } from './signed-in';
import { SignInThrottle } from './sign-in-throttle';
import { hashOfToken, newToken } from './tokens';
import { Clock } from '../time/clock';

const sessionHours = 12;
const touchEveryMilliseconds = 60_000;

/** A session that has just begun; its token is stored nowhere but in the browser. */
export interface StartedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    private readonly ends: SessionEnds,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the session and its token, which is stored nowhere but in the browser
   * @throws SignInRefused in the same words and time for a wrong address and a wrong password
   */
  async signIn(command: SignIn, origin: Origin): Promise<{ token: string; signedIn: SignedIn }> {
    const { email, password } = command;
    await this.throttle.requireOpen(email, origin.address);
    const person = await this.sessions.findPerson(email);
    const matches = await this.passwords.matches(person?.passwordHash ?? null, password);
    await this.throttle.countAttempt(email, origin.address);
    if (!matches || person === null) throw SignInRefused.wrong();
    await this.throttle.forgive(email, origin.address);
    const { token } = await this.open(person.id, origin, (transaction) =>
      this.requireSamePassword(transaction, person),
    );
    const signedIn = await this.find(token);
    if (signedIn === undefined) throw SignInRefused.wrong();
    return { token, signedIn };
  }

  /** The person behind a token; undefined when it is forged, expired or signed out. */
  async find(token: string): Promise<SignedIn | undefined> {
    const now = this.clock.now();
    const session = await this.sessions.findLive(hashOfToken(token), now, dayOf(now));
    if (session === undefined) return undefined;
    if (now.getTime() - session.lastSeenAt.getTime() > touchEveryMilliseconds) {
      await this.sessions.touch(session.id, now);
    }
    return signedInBy(session);
  }

  /** Those of the sessions that are still alive, by their ids; asked once for all open streams. */
  async findAll(sessionIds: readonly string[]): Promise<ReadonlyMap<string, SignedIn>> {
    const now = this.clock.now();
    const sessions = await this.sessions.findAllLive(sessionIds, now, dayOf(now));
    return new Map(sessions.map((session) => [session.id, signedInBy(session)]));
  }

  async signOut(signedIn: SignedIn, everywhere: boolean): Promise<void> {
    await this.database.transaction((transaction) =>
      everywhere
        ? this.sessions.endAllOf(transaction, signedIn.person.id)
        : this.sessions.end(transaction, signedIn.sessionId),
    );
    this.ends.tell(signedIn.person.id);
  }

  /** Signs a person in who has just shown in another way who they are. */
  start(personId: string, origin: Origin): Promise<StartedSession> {
    return this.open(personId, origin, () => Promise.resolve());
  }

  /**
   * Checking a password takes a while, in which it may have been changed; then it is wrong by now,
   * and the session that would begin with it must not outlive the change.
   */
  private async requireSamePassword(
    transaction: Transaction,
    { id, passwordHash }: PersonEntity,
  ): Promise<void> {
    if (await this.sessions.hasPassword(transaction, id, passwordHash)) return;
    throw SignInRefused.wrong();
  }

  private async open(
    personId: string,
    { userAgent }: Origin,
    requireStillRight: (transaction: Transaction) => Promise<void>,
  ): Promise<StartedSession> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
    await this.database.transaction(async (transaction) => {
      await requireStillRight(transaction);
      await this.sessions.removeExpired(transaction, personId, now);
      await this.sessions.create(transaction, {
        id: newId(),
        personId,
        tokenHash: hashOfToken(token),
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
        userAgent: userAgent?.slice(0, 300) ?? null,
      });
    });
    return { token, expiresAt };
  }
}

function signedInBy({ id, expiresAt, person, memberships }: LiveSession): SignedIn {
  return {
    sessionId: id,
    expiresAt,
    person,
    memberships,
    actor: {
      personId: person.id,
      memberships: memberships.map(({ organisation, role }) => ({
        organisationId: organisation.id,
        role,
      })),
    },
  };
}
