import { httpResource } from '@angular/common/http';
import { inject, linkedSignal, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { type MyWorkCount, myWorkCountSchema } from '@ki-kompass/domain';
import { filter, map, pairwise } from 'rxjs';
import { SessionStore } from '../session/session-store';

const address = '/api/my-work/count';

/** How much presses, for the navigation and the page behind it. A failure shows nothing. */
@Service()
export class PressingWork {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly answer = httpResource(
    () => (this.session.person() === undefined ? undefined : address),
    { parse: (body) => myWorkCountSchema.parse(body) },
  );

  /** The last known figures stay while new ones are loaded, but never for somebody else. */
  readonly count = linkedSignal<Loaded, MyWorkCount | undefined>({
    source: () => ({
      personId: this.session.person()?.id,
      count: this.answer.hasValue() ? this.answer.value() : undefined,
    }),
    computation: ({ personId, count }, previous) =>
      count ?? (previous?.source.personId === personId ? previous?.value : undefined),
  }).asReadonly();

  constructor() {
    // Whatever was done on a page may have changed what presses. Other people's changes arrive
    // live: this is the place to reload on them, too.
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map(({ urlAfterRedirects }) => urlAfterRedirects.split('?')[0]),
        pairwise(),
        filter(([before, after]) => before !== after),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.answer.reload());
  }
}

interface Loaded {
  readonly personId: string | undefined;
  readonly count: MyWorkCount | undefined;
}
