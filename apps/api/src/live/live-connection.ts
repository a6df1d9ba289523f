import { listenerKey, type Listener, type LiveMessage } from '@ki-kompass/domain';
import type { SignedIn } from '../identity/signed-in';
import type { EventStream } from './event-stream';

/** Whoever has missed more than this is quicker with loading again. */
const mostWaiting = 100;

/** One open page of one person: what it listens for, and what waits to be told to it. */
export class LiveConnection {
  readonly sessionId: string;
  readonly personId: string;
  private listening: Listener;
  private keyOfListening: string;
  private waiting: LiveMessage[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    signedIn: SignedIn,
    private readonly stream: EventStream,
  ) {
    this.sessionId = signedIn.sessionId;
    this.personId = signedIn.person.id;
    this.listening = signedIn.actor;
    this.keyOfListening = listenerKey(signedIn.actor);
  }

  get listener(): Listener {
    return this.listening;
  }

  get key(): string {
    return this.keyOfListening;
  }

  /** Other memberships: what is on the page may not be theirs any more, or not all of it. */
  becomes(listener: Listener): void {
    this.listening = listener;
    this.keyOfListening = listenerKey(listener);
    this.waiting = [];
    this.tell([{ kind: 'resync' }], 0);
  }

  /**
   * Messages keep their order: whatever waits goes along with the first that is due.
   * @param delay milliseconds
   */
  tell(messages: readonly LiveMessage[], delay: number): void {
    this.waiting.push(...messages);
    if (this.waiting.length > mostWaiting) this.waiting = [{ kind: 'resync' }];
    if (delay === 0) {
      this.flush();
      return;
    }
    this.timer ??= setTimeout(() => this.flush(), delay);
  }

  /** A sign of life; who takes none is let go. */
  beat(): void {
    if (this.stream.isStuck) {
      this.stream.abort();
      return;
    }
    this.stream.send({ kind: 'beat' });
  }

  /** @param farewell what the page should know about why */
  close(...farewell: readonly LiveMessage[]): void {
    this.forget();
    this.stream.send(...farewell);
    this.stream.close();
  }

  /** The page is gone; nothing is written any more. */
  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
  }

  private flush(): void {
    const messages = this.waiting;
    this.forget();
    this.stream.send(...messages);
  }
}
