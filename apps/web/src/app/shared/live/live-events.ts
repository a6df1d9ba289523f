import { computed, DestroyRef, DOCUMENT, effect, inject, Service, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { LiveMessage } from '@ki-kompass/domain';
import { auditTime, buffer, filter, map, Subject } from 'rxjs';
import { Connection } from '../problem/connection';
import { SessionStore } from '../session/session-store';
import { type Heard, LiveStream } from './live-stream';
import { reloader, type Reloadable } from './reloader';

/** What a page has to do with: something happened, is gone, or anything may have. */
export type News = Extract<LiveMessage, { kind: 'changed' | 'gone' | 'resync' }>;

/** One act leaves several events, and the answer to the own one is on its way. */
const collectingMilliseconds = 150;
/** A greeting that takes longer had to wait, and what was asked after the stream may be older. */
const promptMilliseconds = 1_000;

interface Told {
  readonly news: News;
  /** Only for listeners that were there before the stream was opened for so many times. */
  readonly before: number;
}

/**
 * What others do, as it happens, while somebody is signed in. A stream and not a signal: of two
 * quick messages a signal would keep the second alone.
 */
@Service()
export class LiveEvents {
  private readonly session = inject(SessionStore);
  private readonly connection = inject(Connection);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly told = new Subject<Told>();
  private stream: LiveStream | undefined;
  private openings = 0;
  private openedAt = 0;

  constructor() {
    const isSignedIn = computed(() => this.session.person() !== undefined);
    effect(() => {
      const is = isSignedIn();
      untracked(() => {
        this.follow(is);
      });
    });
    effect(() => {
      if (this.connection.isOnline()) this.stream?.comeBack();
    });
    inject(DestroyRef).onDestroy(() => this.stream?.close());
  }

  /**
   * Calls the listener with what came in a moment, until the caller is destroyed. Call it where
   * `inject` is allowed.
   */
  listen(listener: (news: readonly News[]) => void): void {
    const joined = this.openings;
    const told = this.told.pipe(
      filter(({ before }) => joined < before),
      map(({ news }) => news),
      takeUntilDestroyed(),
    );
    told.pipe(buffer(told.pipe(auditTime(collectingMilliseconds)))).subscribe((news) => {
      if (news.length > 0) listener(news);
    });
  }

  /**
   * Loads a resource again, quietly, when something touches it or may have. `touches` is asked a
   * moment later, so that it knows the answer to what the person has just done. Call it where
   * `inject` is allowed.
   */
  reloadOn(
    resource: Reloadable,
    touches: (news: Exclude<News, { kind: 'resync' }>) => boolean,
  ): void {
    const reload = reloader(resource);
    this.listen((news) => {
      if (news.some((one) => one.kind === 'resync' || touches(one))) reload();
    });
  }

  private follow(isSignedIn: boolean): void {
    this.stream?.close();
    this.stream = undefined;
    if (!isSignedIn || this.window?.EventSource === undefined) return;
    this.stream = new LiveStream(this.window, {
      opened: () => {
        this.openings += 1;
        this.openedAt = Date.now();
      },
      heard: (message) => {
        this.take(message);
      },
      unheard: () => {
        if (this.connection.isOnline()) this.tell({ kind: 'resync' });
      },
      mayReturn: async () => {
        await this.session.refresh();
        return this.connection.isOnline();
      },
    });
  }

  private take(message: Heard): void {
    if (message.kind === 'hello') {
      // Whoever came after the stream was opened has asked after it, too, and is told from here on.
      const isPrompt = Date.now() - this.openedAt < promptMilliseconds;
      this.tell({ kind: 'resync' }, isPrompt ? this.openings : Infinity);
      return;
    }
    if (message.kind === 'beat') return;
    if (message.kind !== 'ended') this.tell(message);
    if (message.kind === 'resync' || message.kind === 'ended') void this.session.refresh();
  }

  private tell(news: News, before = Infinity): void {
    this.told.next({ news, before });
  }
}
