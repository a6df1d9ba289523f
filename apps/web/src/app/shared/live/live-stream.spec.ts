import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { LiveMessage } from '@ki-kompass/domain';
import { LiveStream } from './live-stream';

/** The browser's side of a stream, which no test environment has. */
class OpenedSource {
  static all: OpenedSource[] = [];
  onmessage: ((event: { data: string }) => void) | undefined;
  onerror: (() => void) | undefined;
  isClosed = false;

  constructor(readonly address: string) {
    OpenedSource.all.push(this);
  }

  close(): void {
    this.isClosed = true;
  }

  say(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
}

const seconds = 1_000;
let heard: LiveMessage[];
let unheard: number;
let isWelcome: boolean;
let stream: LiveStream;

function newest(): OpenedSource {
  const source = OpenedSource.all.at(-1);
  if (source === undefined) throw new Error('Nothing was opened.');
  return source;
}

function look(visibility: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  jest.useFakeTimers();
  OpenedSource.all = [];
  Object.assign(window, { EventSource: OpenedSource });
  heard = [];
  unheard = 0;
  isWelcome = true;
  look('visible');
  stream = new LiveStream(window, {
    opened: () => undefined,
    heard: (message) => heard.push(message),
    unheard: () => (unheard += 1),
    mayReturn: () => Promise.resolve(isWelcome),
  });
});

afterEach(() => {
  stream.close();
  jest.useRealTimers();
});

describe('a stream', () => {
  it('passes on what it hears, and what it does not understand as a reason to load again', () => {
    newest().say({ kind: 'hello' });
    newest().say({ kind: 'something-newer' });
    expect(heard).toEqual([{ kind: 'hello' }, { kind: 'resync' }]);
  });

  it('without a greeting is held back: it is tried again, and the page told in between', () => {
    jest.advanceTimersByTime(10 * seconds);
    expect([unheard, OpenedSource.all.length]).toEqual([1, 2]);
    jest.advanceTimersByTime(20 * seconds);
    expect([unheard, OpenedSource.all.length]).toEqual([2, 3]);
    newest().say({ kind: 'hello' });
    jest.advanceTimersByTime(39 * seconds);
    expect([unheard, OpenedSource.all.length]).toEqual([2, 3]);
  });

  it('that falls silent is opened anew', () => {
    newest().say({ kind: 'hello' });
    jest.advanceTimersByTime(30 * seconds);
    newest().say({ kind: 'beat' });
    jest.advanceTimersByTime(39 * seconds);
    expect(unheard).toBe(0);
    jest.advanceTimersByTime(1 * seconds);
    expect([unheard, OpenedSource.all.length]).toEqual([1, 2]);
  });

  it('that breaks comes back within four seconds', async () => {
    newest().say({ kind: 'hello' });
    newest().onerror?.();
    expect(newest().isClosed).toBe(true);
    await jest.advanceTimersByTimeAsync(4 * seconds);
    expect(OpenedSource.all).toHaveLength(2);
  });

  it('does not come back to where it is not welcome', async () => {
    isWelcome = false;
    newest().onerror?.();
    await jest.advanceTimersByTimeAsync(60 * seconds);
    expect(OpenedSource.all).toHaveLength(1);
    isWelcome = true;
    stream.comeBack();
    await jest.advanceTimersByTimeAsync(30 * seconds);
    expect(OpenedSource.all.length).toBeGreaterThan(1);
  });

  it('of a hidden page is closed after a while, and opened when somebody looks again', () => {
    newest().say({ kind: 'hello' });
    look('hidden');
    jest.advanceTimersByTime(9 * seconds);
    expect(newest().isClosed).toBe(false);
    jest.advanceTimersByTime(1 * seconds);
    expect(newest().isClosed).toBe(true);
    jest.advanceTimersByTime(3_600 * seconds);
    expect([unheard, OpenedSource.all.length]).toEqual([0, 1]);
    look('visible');
    expect(OpenedSource.all).toHaveLength(2);
  });

  it('that was replaced by another window comes back only when somebody looks again', async () => {
    newest().say({ kind: 'hello' });
    newest().say({ kind: 'replaced' });
    newest().onerror?.();
    expect(newest().isClosed).toBe(true);
    stream.comeBack();
    await jest.advanceTimersByTimeAsync(3_600 * seconds);
    expect([unheard, OpenedSource.all.length]).toEqual([0, 1]);
    window.dispatchEvent(new Event('focus'));
    expect(OpenedSource.all).toHaveLength(2);
    newest().say({ kind: 'hello' });
    window.dispatchEvent(new Event('focus'));
    expect(OpenedSource.all).toHaveLength(2);
    newest().say({ kind: 'replaced' });
    look('hidden');
    look('visible');
    expect(OpenedSource.all).toHaveLength(3);
  });

  it('stays closed once nobody is signed in', async () => {
    stream.close();
    look('hidden');
    look('visible');
    await jest.advanceTimersByTimeAsync(60 * seconds);
    expect(OpenedSource.all).toHaveLength(1);
    expect(newest().isClosed).toBe(true);
  });
});
