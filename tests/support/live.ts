import { liveMessageSchema, type LiveMessage } from '@ki-kompass/domain';
import type { Client } from './client';

/** An open stream of one person and what it has said so far. */
export interface Listening {
  readonly headers: Headers;
  readonly messages: readonly LiveMessage[];
  /**
   * The first message that fits, also one that is already there; fails after the limit, and at once
   * when something was said that is no message.
   */
  heard(fits: (message: LiveMessage) => boolean, limitMilliseconds?: number): Promise<LiveMessage>;
  /** Forgets what was said, to ask for what comes next. */
  forget(): void;
  /** Resolves when the other side has ended the stream; fails when something was said that is no message. */
  readonly over: Promise<void>;
  close(): void;
}

/** Opens the stream as this person and waits for its greeting. */
export async function listen(client: Client): Promise<Listening> {
  const leaving = new AbortController();
  const response = await fetch(`${client.url}/api/live`, {
    headers: client.cookie === undefined ? {} : { cookie: client.cookie },
    signal: leaving.signal,
  });
  if (response.status !== 200 || response.body === null) {
    throw new Error(`The stream was refused: ${String(response.status)}`);
  }
  const messages: LiveMessage[] = [];
  const waiting = new Set<() => void>();
  const over = read(response.body, (message) => {
    messages.push(message);
    for (const look of waiting) look();
  });
  let fault: Error | undefined;
  // Whoever waits is told, now and later; without anybody waiting it is no unhandled fault.
  over.catch((error: unknown) => {
    fault = error instanceof Error ? error : new Error(String(error));
    for (const look of waiting) look();
  });
  const listening: Listening = {
    headers: response.headers,
    messages,
    heard: (fits, limit = 2_000) =>
      new Promise((resolve, reject) => {
        const giveUp = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`Not heard in time; only: ${JSON.stringify(messages)}`));
        }, limit);
        const look = () => {
          const found = messages.find(fits);
          if (found === undefined && fault === undefined) return;
          clearTimeout(giveUp);
          waiting.delete(look);
          if (found !== undefined) resolve(found);
          if (fault !== undefined) reject(fault);
        };
        waiting.add(look);
        look();
      }),
    forget: () => void messages.splice(0),
    over,
    close: () => leaving.abort(),
  };
  await listening.heard(({ kind }) => kind === 'hello');
  return listening;
}

async function read(
  body: ReadableStream<Uint8Array>,
  tell: (message: LiveMessage) => void,
): Promise<void> {
  let text = '';
  for await (const chunk of decoded(body)) {
    const events = (text + chunk).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      if (event.startsWith('data: ')) tell(liveMessageSchema.parse(JSON.parse(event.slice(6))));
    }
  }
}

async function* decoded(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    // Ended by us or by the other side; either way there is nothing more to hear.
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done || value === undefined) return;
    yield decoder.decode(value, { stream: true });
  }
}

/** Whether a message is about this project. */
export function about({ id }: { readonly id: string }) {
  return (message: LiveMessage): boolean => 'projectId' in message && message.projectId === id;
}

export function isKind(kind: LiveMessage['kind']) {
  return (message: LiveMessage): boolean => message.kind === kind;
}
