import type { LiveMessage } from '@ki-kompass/domain';
import type { Response } from 'express';

/** Enough for what holds back the first bytes of an answer, so that the greeting gets through. */
const padding = `:${' '.repeat(2_048)}\n\n`;
const retryMilliseconds = 3_000;

/**
 * One answer that stays open (text/event-stream). A reader too slow to take what is written misses
 * messages and is told to load again once it reads on, so that nothing piles up in memory.
 */
export class EventStream {
  private isBlocked = false;
  private hasMissed = false;
  private isOver = false;

  constructor(private readonly response: Response) {
    response.on('drain', () => {
      this.isBlocked = false;
      if (!this.hasMissed) return;
      this.hasMissed = false;
      this.send({ kind: 'resync' });
    });
    // A reader that goes away while something is on its way to it is no fault.
    response.on('error', () => undefined);
  }

  /** Whether the reader has not even taken the signs of life. */
  get isStuck(): boolean {
    return this.isBlocked && this.hasMissed;
  }

  /** @param greeting the first message; it goes out at once */
  open(greeting: LiveMessage): void {
    this.response.status(200);
    this.response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    // no-transform also keeps our own compression from collecting messages.
    this.response.setHeader('Cache-Control', 'no-store, no-transform');
    this.response.setHeader('X-Accel-Buffering', 'no');
    this.response.flushHeaders();
    this.write(`${padding}retry: ${String(retryMilliseconds)}\n\n`);
    this.send(greeting);
  }

  send(...messages: readonly LiveMessage[]): void {
    this.write(messages.map(encoded).join(''));
  }

  onClose(listener: () => void): void {
    this.response.once('close', listener);
  }

  /** Lets what is written arrive, then ends the connection with it: nothing more is asked on it. */
  close(): void {
    if (this.isOver) return;
    this.isOver = true;
    const { socket } = this.response;
    this.response.end(() => socket?.destroySoon());
  }

  /** Ends it without waiting for a reader that does not read. */
  abort(): void {
    this.isOver = true;
    this.response.destroy();
  }

  private write(text: string): void {
    if (this.isOver || text === '') return;
    if (this.isBlocked) {
      this.hasMissed = true;
      return;
    }
    this.isBlocked = !this.response.write(text);
  }
}

function encoded(message: LiveMessage): string {
  return `data: ${JSON.stringify(message)}\n\n`;
}
