import { Injectable } from '@nestjs/common';
import { deliveryDelays, type Listener, type LiveMessage } from '@ki-kompass/domain';
import type { LiveConnection } from './live-connection';

/** Far more windows than anybody has open; it keeps one person from using up the process. */
const mostOfOnePerson = 20;

/** The listeners with the same memberships: what one of them is told, all are told. */
export interface Audience {
  readonly listener: Listener;
  readonly connections: readonly LiveConnection[];
}

/** All open pages that this process serves. */
@Injectable()
export class LiveConnections {
  /** In the order in which they came. */
  private readonly open = new Set<LiveConnection>();

  add(connection: LiveConnection): void {
    const others = this.all().filter(({ personId }) => personId === connection.personId);
    for (const oldest of others.slice(0, Math.max(0, others.length + 1 - mostOfOnePerson))) {
      this.remove(oldest);
      oldest.close({ kind: 'replaced' });
    }
    this.open.add(connection);
  }

  remove(connection: LiveConnection): void {
    this.open.delete(connection);
    connection.forget();
  }

  has(connection: LiveConnection): boolean {
    return this.open.has(connection);
  }

  all(): LiveConnection[] {
    return [...this.open];
  }

  of(personIds: ReadonlySet<string>): LiveConnection[] {
    return this.all().filter(({ personId }) => personIds.has(personId));
  }

  audiences(): Audience[] {
    const byKey = new Map<string, { listener: Listener; connections: LiveConnection[] }>();
    for (const connection of this.open) {
      const { key, listener } = connection;
      const audience = byKey.get(key) ?? { listener, connections: [] };
      audience.connections.push(connection);
      byKey.set(key, audience);
    }
    return [...byKey.values()];
  }

  /** A few hear it at once, many one after the other. */
  tell(messagesOf: ReadonlyMap<LiveConnection, readonly LiveMessage[]>): void {
    const delays = deliveryDelays(messagesOf.size);
    for (const [place, [connection, messages]] of [...messagesOf].entries()) {
      connection.tell(messages, delays[place] ?? 0);
    }
  }

  tellAll(message: LiveMessage): void {
    this.tell(new Map(this.all().map((connection) => [connection, [message]])));
  }

  closeAll(): void {
    for (const connection of this.all()) {
      this.remove(connection);
      connection.close();
    }
  }
}
