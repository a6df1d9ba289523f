import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { listenerKey, type Actor } from '@ki-kompass/domain';
import canonicalize from 'canonicalize';
import { Notifications } from '../database/notifications';

/** A safety net: whatever a notification might not tell is forgotten after this. */
const oldestMilliseconds = 60_000;
const mostKept = 2_000;

/** All that an answer depends on, besides what the database holds. */
export interface CacheQuestion {
  /** What is asked, such as 'overview'; one name per way of computing. */
  readonly name: string;
  /** Only the memberships count: people with the same ones share an answer. */
  readonly actor: Actor;
  readonly query: object;
  /** 'YYYY-MM-DD', for what depends on today. */
  readonly day: string;
}

interface Kept {
  readonly answer: Promise<unknown>;
  readonly since: number;
}

/**
 * Answers computed once for everybody who may see the same. Any committed change, by whichever
 * process, drops all of them; while nobody would tell us of changes, everything is computed anew.
 * An answer must not hold anything about the person, only about what their memberships show.
 */
@Injectable()
export class ScopedCache implements OnModuleDestroy {
  private kept = new Map<string, Kept>();
  private readonly dropping;

  constructor(private readonly notifications: Notifications) {
    this.dropping = notifications.changes.subscribe(() => this.drop());
  }

  /** Whoever asks while the answer is being computed waits for the same answer. */
  get<Answer>(question: CacheQuestion, compute: () => Promise<Answer>): Promise<Answer> {
    if (!this.notifications.isListening) return compute();
    const key = keyOf(question);
    const now = performance.now();
    const known = this.kept.get(key);
    if (known !== undefined && now - known.since < oldestMilliseconds) {
      // The name in the key stands for one way of computing, and so for one type.
      return known.answer as Promise<Answer>;
    }
    const answer = compute();
    const keeping = { answer, since: now };
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(key, keeping);
    answer.catch(() => {
      if (this.kept.get(key) === keeping) this.kept.delete(key);
    });
    return answer;
  }

  onModuleDestroy(): void {
    this.dropping.unsubscribe();
  }

  /**
   * Answers still being computed are dropped as well: they may have been read before the change.
   * Who waits for one has asked before; who asks from now on starts a new one.
   */
  private drop(): void {
    this.kept = new Map();
  }
}

function keyOf({ name, actor, query, day }: CacheQuestion): string {
  return canonicalize([name, listenerKey(actor), query, day]) ?? '';
}
