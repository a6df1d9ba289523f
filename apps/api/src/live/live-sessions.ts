import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { listenerKey } from '@ki-kompass/domain';
import { Subscription } from 'rxjs';
import { Config } from '../config/config';
import { SessionEnds } from '../identity/session-ends';
import { SessionsService } from '../identity/sessions.service';
import type { LiveConnection } from './live-connection';
import { LiveConnections } from './live-connections';

const usualBeatMilliseconds = 15_000;

/**
 * A stream outlives the request that opened it, and so may the rights: with every sign of life all
 * sessions of this process are looked at again, in one question.
 */
@Injectable()
export class LiveSessions implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private readonly listening = new Subscription();

  constructor(
    private readonly sessions: SessionsService,
    private readonly connections: LiveConnections,
    private readonly ends: SessionEnds,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const every = this.config.beatMilliseconds ?? usualBeatMilliseconds;
    this.timer = setInterval(() => void this.beat(), every);
    this.timer.unref();
    // Signed out here: the stream ends with the session and not with the next sign of life.
    this.listening.add(
      this.ends.of.subscribe((personId) => {
        const theirs = this.connections.of(new Set([personId]));
        this.check(theirs).catch(() => undefined);
      }),
    );
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.listening.unsubscribe();
  }

  /** Ends what may not go on and has everybody else listen for what is theirs now. */
  async check(connections: readonly LiveConnection[]): Promise<void> {
    if (connections.length === 0) return;
    const ids = new Set(connections.map(({ sessionId }) => sessionId));
    const alive = await this.sessions.findAll([...ids]);
    for (const connection of connections) {
      if (!this.connections.has(connection)) continue;
      const signedIn = alive.get(connection.sessionId);
      if (signedIn === undefined) {
        this.connections.remove(connection);
        connection.close({ kind: 'ended' });
        continue;
      }
      if (listenerKey(signedIn.actor) !== connection.key) connection.becomes(signedIn.actor);
    }
  }

  /**
   * For a stream that has just been opened: who it is was asked before it was among the open ones,
   * and a change of rights in between found it in neither place. Should the database not answer,
   * the next sign of life asks again.
   */
  checkSoon(connection: LiveConnection): void {
    this.check([connection]).catch(() => undefined);
  }

  private async beat(): Promise<void> {
    // Without the database nobody can be asked; the page still has to know that we are here.
    await this.check(this.connections.all()).catch(() => undefined);
    for (const connection of this.connections.all()) connection.beat();
  }
}
