import { computed, DestroyRef, DOCUMENT, effect, inject, Service, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { LiveMessage } from '@ki-kompass/domain';
import { auditTime, buffer, Subject } from 'rxjs';
import { Connection } from '../problem/connection';
import { SessionStore } from '../session/session-store';
import { LiveStream } from './live-stream';
import { reloader, type Reloadable } from './reloader';

/** What a page has to do with: something happened, is gone, or anything may have. */
export type News = Extract<LiveMessage, { kind: 'changed' | 'gone' | 'resync' }>;

/** One act leaves several events, and the answer to the own one is on its way. */
const collectingMilliseconds = 150;

/**
 * What others do, as it happens, while somebody is signed in. A stream and not a signal: of two
 * quick messages a signal would keep the second alone.
 */
@Service()
export class LiveEvents {
  private readonly session = inject(SessionStore);
  private readonly connection = inject(Connection);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly told = new Subject<News>();
  private stream: LiveStream | undefined;

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
    const told = this.told.pipe(takeUntilDestroyed());
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
      heard: (message) => {
        this.take(message);
      },
      unheard: () => {
        if (this.connection.isOnline()) this.told.next({ kind: 'resync' });
      },
      mayReturn: async () => {
        await this.session.refresh();
        return this.connection.isOnline();
      },
    });
  }

  private take(message: LiveMessage): void {
    // A page that is there before the greeting may have loaded before it, too.
    if (message.kind === 'hello') {
      this.told.next({ kind: 'resync' });
      return;
    }
    if (message.kind === 'beat') return;
    if (message.kind !== 'ended') this.told.next(message);
    if (message.kind === 'resync' || message.kind === 'ended') void this.session.refresh();
  }
}
