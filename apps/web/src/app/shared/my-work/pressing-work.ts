import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { myWorkCountSchema } from '@ki-kompass/domain';
import { filter, map, pairwise } from 'rxjs';
import { kept } from '../live/kept';
import { LiveEvents } from '../live/live-events';
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
  readonly count = kept(this.answer, () => this.session.person()?.id);

  constructor() {
    // What others do arrives live; a day that has passed shows with the next page.
    inject(LiveEvents).reloadOn(this.answer, (news) =>
      news.kind === 'gone' ? true : this.session.rolesIn(news.organisationId).length > 0,
    );
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
