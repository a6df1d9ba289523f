import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { map, merge, Subject, type Observable } from 'rxjs';
import { Config } from '../config/config';
import { LastingClient } from './data-source-options';
import { Database } from './database';

const channel = 'audit_event';
const firstPauseMilliseconds = 100;
const longestPauseMilliseconds = 5_000;
const checkEveryMilliseconds = 10_000;

/**
 * What has been committed, by this process or by another: one connection listens to the database
 * for all. After a gap nobody knows what was missed; whoever depends on it has to start anew.
 */
@Injectable()
export class Notifications implements OnModuleInit, BeforeApplicationShutdown {
  private readonly heard = new Subject<string>();
  private readonly gained = new Subject<void>();
  private readonly lost = new Subject<void>();
  private client: LastingClient | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause = firstPauseMilliseconds;
  private isEnding = false;

  /** Ids of committed events, in the order of their commits. */
  readonly events: Observable<string> = this.heard.asObservable();
  /** It listens, for the first time or again: events may have gone by unheard. */
  readonly listening: Observable<void> = this.gained.asObservable();
  /** Whatever was read before may be outdated; own commits count at once. */
  readonly changes: Observable<void>;

  constructor(
    private readonly config: Config,
    database: Database,
  ) {
    const events = this.events.pipe(map(() => undefined));
    this.changes = merge(database.commits, events, this.gained, this.lost);
  }

  get isListening(): boolean {
    return this.client !== undefined;
  }

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    await client?.end();
  }

  /** Never throws: without the database the application waits for it. */
  private async connect(): Promise<void> {
    const client = new LastingClient({
      connectionString: this.config.databaseUrl,
      application_name: 'ki-kompass live',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    client.on('notification', ({ payload }) => {
      if (payload !== undefined && client === this.client) this.heard.next(payload);
    });
    client.once('end', () => this.leave(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch {
      release(client);
      this.connectLater();
      return;
    }
    if (this.isEnding) {
      release(client);
      return;
    }
    this.pause = firstPauseMilliseconds;
    this.client = client;
    this.checkLater(client);
    this.gained.next();
  }

  private leave(client: LastingClient): void {
    if (client !== this.client) return;
    this.client = undefined;
    clearTimeout(this.timer);
    this.lost.next();
    this.connectLater();
  }

  private connectLater(): void {
    if (this.isEnding) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connect(), this.pause);
    this.pause = Math.min(this.pause * 2, longestPauseMilliseconds);
  }

  /** A connection that died without a word stays silent like one on which nothing happens. */
  private checkLater(client: LastingClient): void {
    this.timer = setTimeout(() => {
      client.query('SELECT 1').then(
        () => {
          if (client === this.client) this.checkLater(client);
        },
        () => {
          release(client);
          this.leave(client);
        },
      );
    }, checkEveryMilliseconds);
  }
}

function release(client: LastingClient): void {
  client.end().catch(() => undefined);
}
