import { Injectable } from '@nestjs/common';
import { DomainError } from '@ki-kompass/domain';
import type { Origin } from './origin';
import { SignInThrottle } from './sign-in-throttle';

/**
 * Slows down guessing links. A link has no account, so everybody who tries some from one address
 * counts as one: nobody can close the links of others.
 */
@Injectable()
export class LinkThrottle {
  constructor(private readonly throttle: SignInThrottle) {}

  /**
   * Looks up what a link stands for; only what does not exist counts as a guess.
   * @throws SignInRefused after too many guesses, DomainError('not-found', 'link-unknown')
   */
  async look<Found>({ address }: Origin, find: () => Promise<Found | undefined>): Promise<Found> {
    const account = `links from ${address}`;
    await this.throttle.requireOpen(account, address);
    const found = await find();
    await this.throttle.countAttempt(account, address);
    if (found === undefined) throw new DomainError('not-found', [{ code: 'link-unknown' }]);
    await this.throttle.forgive(account, address);
    return found;
  }
}
