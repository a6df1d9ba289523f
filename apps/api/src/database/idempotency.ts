import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ki-kompass/domain';
import canonicalize from 'canonicalize';
import { Clock } from '../time/clock';
import type { Transaction } from './database';

/** A request that may arrive twice: who sent it under which key, and what it asked for. */
export interface RepeatableRequest {
  readonly personId: string;
  readonly key: string | undefined;
  /** Everything the answer depends on; a key used again for something else is refused. */
  readonly request: object;
}

const keptHours = 48;

@Injectable()
export class Idempotency {
  constructor(private readonly clock: Clock) {}

  /**
   * Does the work once per key, in the caller's transaction. A second request with the same key
   * waits for the first to commit and gets the same answer. What the
   * work returns is kept; a service that answers with a fresh view repeats the effect, not the view.
   * @throws DomainError('rule-violated', 'key-used-for-something-else')
   */
  async once<Answer extends object>(
    transaction: Transaction,
    { personId, key, request }: RepeatableRequest,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    if (key === undefined) return work();
    const requestHash = createHash('sha256')
      .update(canonicalize(request) ?? '')
      .digest();
    const now = this.clock.now();
    await this.forgetOld(transaction, personId, now);
    const claimed = await transaction.query<unknown[]>(
      `INSERT INTO idempotency_key (person_id, key, request_hash, created_at)
       VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key`,
      [personId, key, requestHash, now],
    );
    if (claimed.length === 0) return this.earlierAnswer(transaction, personId, key, requestHash);

    const answer = await work();
    await transaction.query(
      'UPDATE idempotency_key SET answer = $3 WHERE person_id = $1 AND key = $2',
      [personId, key, JSON.stringify(answer)],
    );
    return answer;
  }

  /** Whether the person has used the key before, for whatever it was. */
  async isKnown(
    transaction: Transaction,
    personId: string,
    key: string | undefined,
  ): Promise<boolean> {
    if (key === undefined) return false;
    const found = await transaction.query<object[]>(
      'SELECT FROM idempotency_key WHERE person_id = $1 AND key = $2',
      [personId, key],
    );
    return found.length > 0;
  }

  private async earlierAnswer<Answer extends object>(
    transaction: Transaction,
    personId: string,
    key: string,
    requestHash: Buffer,
  ): Promise<Answer> {
    const [earlier] = await transaction.query<{ request_hash: Buffer; answer: Answer }[]>(
      'SELECT request_hash, answer FROM idempotency_key WHERE person_id = $1 AND key = $2',
      [personId, key],
    );
    if (earlier?.request_hash.equals(requestHash) !== true) {
      const details = [{ code: 'key-used-for-something-else', field: 'Idempotency-Key' }];
      throw new DomainError('rule-violated', details);
    }
    return earlier.answer;
  }

  private async forgetOld(transaction: Transaction, personId: string, now: Date): Promise<void> {
    await transaction.query(
      'DELETE FROM idempotency_key WHERE person_id = $1 AND created_at < $2',
      [personId, new Date(now.getTime() - keptHours * 3_600_000)],
    );
  }
}
