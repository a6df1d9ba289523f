import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import type { OrganisationRef } from '@ki-kompass/domain';
import { filter, map } from 'rxjs';
import { remember, remembered } from '../storage/remembered';
import { UnsavedChanges } from '../unsaved/unsaved-changes';
import { SessionStore } from './session-store';

const storageKey = 'kompass.organisation';

/**
 * The organisation that lists and overviews speak about. It lives in the address
 * (`?organisation=<id>`), so that every view can be passed on; this tab remembers the last choice
 * for addresses without one. It decides nothing: rights come from the memberships.
 */
@Service()
export class CurrentOrganisation {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly unsaved = inject(UnsavedChanges);
  private readonly inAddress = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.idInAddress()),
    ),
    { initialValue: undefined },
  );

  readonly organisation = computed<OrganisationRef | undefined>(() => {
    const own = this.session.organisations();
    const withId = (id: string | undefined) => own.find((organisation) => organisation.id === id);
    return withId(this.inAddress()) ?? withId(remembered('session', storageKey)) ?? own[0];
  });
  readonly id = computed(() => this.organisation()?.id);

  /** For `[queryParams]` of links that leave the page but keep the organisation. */
  readonly queryParams = computed(() => ({ organisation: this.id() }));

  /** Switches in place: same page, same filters, other organisation. */
  async choose(organisationId: string): Promise<void> {
    if (!(await this.unsaved.mayLeave('organisation'))) return;
    remember('session', storageKey, organisationId);
    await this.router.navigate([], {
      queryParams: { organisation: organisationId },
      queryParamsHandling: 'merge',
    });
  }

  private idInAddress(): string | undefined {
    return this.router.parseUrl(this.router.url).queryParamMap.get('organisation') ?? undefined;
  }
}
