import { type LiveMessage, liveMessageSchema } from '@ki-kompass/domain';

const address = '/api/live';
/** Until the greeting, and while nothing comes through, between two attempts. */
const greetingSeconds = 10;
const buffered = 20;
/** A sign of life comes every 15 seconds. */
const silenceSeconds = 40;
/** A hidden page asks when it is looked at again; its connection serves somebody else meanwhile. */
const hiddenSeconds = 10;
/** Everybody loses the stream in the same instant and must not come back in the same. */
const returnSeconds = 4;
const longestReturnSeconds = 30;
/** From here on the stream cannot be relied on, though the server answers. */
const mostBreaks = 2;

/** What the stream does not keep to itself. */
export type Heard = Exclude<LiveMessage, { kind: 'replaced' }>;

export interface StreamListener {
  /** The question for the stream is on its way. */
  opened(): void;
  /** Each message; one that this page is too old to understand comes as `resync`. */
  heard(message: Heard): void;
  /** Nothing has come through for so long that the page may be outdated. */
  unheard(): void;
  /** Asked before coming back after a break: whether there is still somebody to listen for. */
  mayReturn(): Promise<boolean>;
}

/**
 * One stream of messages, kept alive. Something on the way may hold it back without closing it;
 * then the page is told so in intervals while the stream is tried again and again.
 */
export class LiveStream {
  private readonly document: Document;
  private readonly listening = new AbortController();
  private source: EventSource | undefined;
  private watch: ReturnType<typeof setTimeout> | undefined;
  private returning: ReturnType<typeof setTimeout> | undefined;
  private hiding: ReturnType<typeof setTimeout> | undefined;
  private breaks = 0;
  private heardAt = 0;
  /** Another window took the place of this one: nobody looks at it, though it may be visible. */
  private isReplaced = false;

  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly listener: StreamListener,
  ) {
    this.document = window.document;
    const { signal } = this.listening;
    const look = () => {
      this.followVisibility();
    };
    this.document.addEventListener('visibilitychange', look, { signal });
    const lookAgain = () => {
      if (this.isReplaced) this.followVisibility();
    };
    this.window.addEventListener('focus', lookAgain, { signal });
    if (this.isVisible) this.open(greetingSeconds);
  }

  /** For good. */
  close(): void {
    this.listening.abort();
    clearTimeout(this.hiding);
    this.rest();
  }

  /** After the connection was found again, before it would have tried by itself. */
  comeBack(): void {
    if (this.isReplaced || this.listening.signal.aborted) return;
    if (this.source === undefined && this.isVisible) this.returnLater();
  }

  private open(patienceSeconds: number): void {
    this.rest();
    this.isReplaced = false;
    const source = new this.window.EventSource(address);
    this.source = source;
    this.listener.opened();
    source.onmessage = ({ data }: MessageEvent<unknown>) => {
      this.take(messageIn(data));
    };
    source.onerror = () => {
      if (source !== this.source) return;
      this.rest();
      this.returnLater();
    };
    this.watchFor(patienceSeconds);
  }

  private take(message: LiveMessage): void {
    if (message.kind === 'replaced') {
      this.isReplaced = true;
      this.rest();
      return;
    }
    this.breaks = 0;
    this.heardAt = Date.now();
    this.watchFor(silenceSeconds);
    this.listener.heard(message);
  }

  private watchFor(seconds: number): void {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => {
      this.listener.unheard();
      this.open(buffered);
    }, seconds * 1_000);
  }

  private returnLater(): void {
    const longest = Math.min(returnSeconds * 2 ** this.breaks, longestReturnSeconds);
    this.breaks += 1;
    clearTimeout(this.returning);
    this.returning = setTimeout(() => void this.return(), Math.random() * longest * 1_000);
  }

  private async return(): Promise<void> {
    const mayReturn = await this.listener.mayReturn();
    if (this.listening.signal.aborted || !this.isVisible || this.source !== undefined) return;
    if (!mayReturn) {
      this.returnLater();
      return;
    }
    if (this.breaks > mostBreaks) this.listener.unheard();
    this.open(greetingSeconds);
  }

  private rest(): void {
    clearTimeout(this.watch);
    clearTimeout(this.returning);
    this.source?.close();
    this.source = undefined;
  }

  private followVisibility(): void {
    clearTimeout(this.hiding);
    if (!this.isVisible) {
      this.hiding = setTimeout(() => {
        this.rest();
      }, hiddenSeconds * 1_000);
      return;
    }
    const isSilent = Date.now() - this.heardAt > silenceSeconds * 1_000;
    if (this.source === undefined || isSilent) this.open(greetingSeconds);
  }

  private get isVisible(): boolean {
    return this.document.visibilityState === 'visible';
  }
}

function messageIn(data: unknown): LiveMessage {
  try {
    return liveMessageSchema.parse(JSON.parse(String(data)));
  } catch {
    return { kind: 'resync' };
  }
}
