import { debuglog } from 'node:util';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { messageFor, type LiveEvent, type LiveMessage } from '@ki-kompass/domain';
import { auditTime, buffer, concatMap, Subscription } from 'rxjs';
import { Notifications } from '../database/notifications';
import type { LiveConnection } from './live-connection';
import { LiveConnections } from './live-connections';
import { LiveRepository } from './live.repository';
import { LiveSessions } from './live-sessions';

/** One act leaves several events, and many people act at once: they are loaded together. */
const collectingMilliseconds = 30;

/** NODE_DEBUG=kompass-live prints how much was decided for how many; costs nothing otherwise. */
const debug = debuglog('kompass-live');

/** Tells every open page what was committed, as far as it may know. */
@Injectable()
export class LiveAnnouncer implements OnModuleInit, OnModuleDestroy {
  private readonly listening = new Subscription();

  constructor(
    private readonly notifications: Notifications,
    private readonly events: LiveRepository,
    private readonly sessions: LiveSessions,
    private readonly connections: LiveConnections,
  ) {}

  onModuleInit(): void {
    const { events } = this.notifications;
    const batches = events.pipe(
      buffer(events.pipe(auditTime(collectingMilliseconds))),
      concatMap((ids) => this.announce(ids)),
    );
    this.listening.add(batches.subscribe());
    this.listening.add(
      this.notifications.listening.subscribe(() => this.connections.tellAll({ kind: 'resync' })),
    );
  }

  onModuleDestroy(): void {
    this.listening.unsubscribe();
  }

  private async announce(ids: readonly string[]): Promise<void> {
    if (this.connections.all().length === 0) return;
    try {
      const events = await this.events.load(ids);
      // First the rights: nobody is told what they have just lost.
      await this.sessions.check(this.connections.of(personsWithOtherRights(events)));
      this.tell(events);
    } catch {
      // What happened is unknown, that something happened is not.
      this.connections.tellAll({ kind: 'resync' });
    }
  }

  private tell(events: readonly LiveEvent[]): void {
    const audiences = this.connections.audiences();
    const told = new Map<LiveConnection, readonly LiveMessage[]>();
    for (const { listener, connections } of audiences) {
      const messages = events
        .map((event) => messageFor(listener, event))
        .filter((message) => message !== null);
      if (messages.length === 0) continue;
      for (const connection of connections) told.set(connection, messages);
    }
    this.connections.tell(told);
    debug('%d events, %d scopes, %d connections', events.length, audiences.length, told.size);
  }
}

/** The paths of such an event are `memberships/<person>/<role>`. */
function personsWithOtherRights(events: readonly LiveEvent[]): ReadonlySet<string> {
  const persons = events
    .flatMap(({ paths }) => paths)
    .filter((path) => path.startsWith('memberships/'))
    .map((path) => path.split('/')[1] ?? '');
  return new Set(persons);
}
