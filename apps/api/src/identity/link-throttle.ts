import { Injectable } from '@nestjs/common';
import { DomainError } from '@ki-kompass/domain';
import type { Origin } from './origin';
import { SignInThrottle } from './sign-in-throttle';

/**
 * Slows down guessing links. A link has no account, so everybody who tries some from one address
 * counts as one. Whoever holds a link that exists has guessed nothing and is let through: a whole town
 * hall may share an address, and one visitor must not close the links of all.
 */
@Injectable()
export class LinkThrottle {
  constructor(private readonly throttle: SignInThrottle) {}

  /**
   * Looks up what a link stands for; only what does not exist counts as a guess.
   * @throws SignInRefused after too many guesses, DomainError('not-found', 'link-unknown')
   */
  async look<Found>({ address }: Origin, find: () => Promise<Found | undefined>): Promise<Found> {
    const found = await find();
    if (found !== undefined) return found;
    const account = `links from ${address}`;
    await this.throttle.countAttempt(account, address);
    throw new DomainError('not-found', [{ code: 'link-unknown' }]);
  }
}
