import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { SignInRefused } from '../http/sign-in-refused';

const quarterHour = 15 * 60;

/**
 * Slows down guessing, for all instances together. Failures are counted per account and address
 * (somebody else cannot lock a colleague out from elsewhere), per account and per address.
 */
@Injectable()
export class SignInThrottle {
  private readonly limits: readonly { limiter: RateLimiterPostgres; key: KeyOf }[];

  constructor(dataSource: DataSource) {
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'sign_in_throttle',
        tableCreated: true,
        clearExpiredByTimeout: keyPrefix === 'pair', // one of them cleans the table for all
        keyPrefix,
        points,
        duration: quarterHour,
      });
    this.limits = [
      { limiter: limiter('pair', 10), key: (email, address) => digest(email, address) },
      { limiter: limiter('account', 50), key: (email) => digest(email) },
      { limiter: limiter('address', 100), key: (_, address) => digest(address) },
    ];
  }

  /** @throws SignInRefused with the seconds to wait when one of the limits is used up already */
  async requireOpen(email: string, address: string): Promise<void> {
    for (const { limiter, key } of this.limits) {
      const state = await limiter.get(key(email, address));
      if (state !== null && state.consumedPoints >= limiter.points) {
        throw SignInRefused.tooOften(Math.ceil(state.msBeforeNext / 1000));
      }
    }
  }

  /**
   * Counts an attempt before its result is told: of a hundred guesses that arrive at once, all would
   * find a counter still at zero. A right password gives its point back at once, so that colleagues
   * who sign in at the same moment do not stand in each other's way.
   * @throws SignInRefused with the seconds to wait when one of the limits is used up
   */
  async countAttempt(email: string, address: string): Promise<void> {
    for (const { limiter, key } of this.limits) {
      await limiter.consume(key(email, address)).catch((refusal: unknown) => {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw SignInRefused.tooOften(Math.ceil(refusal.msBeforeNext / 1000));
      });
    }
  }

  /** A success was no guess: the account starts afresh at this address, elsewhere it counts nothing. */
  async forgive(email: string, address: string): Promise<void> {
    const [pair, ...shared] = this.limits;
    await pair?.limiter.delete(pair.key(email, address));
    for (const { limiter, key } of shared) await limiter.reward(key(email, address));
  }
}

type KeyOf = (email: string, address: string) => string;

/** Addresses and accounts are not stored in the clear. */
function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}
