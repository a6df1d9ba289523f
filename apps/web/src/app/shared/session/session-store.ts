import { HttpClient } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  type Action,
  type Actor,
  type OrganisationRef,
  permits,
  type Role,
  type Session,
  sessionSchema,
  type SignIn,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';
import { type Problem, problemOf } from '../problem/problem';
import { UnsavedChanges } from '../unsaved/unsaved-changes';

const address = '/api/session';

/** Who the browser is signed in as, and what that person may do. */
@Service()
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedChanges);
  private readonly current = signal<Session | undefined>(undefined);
  private readonly failed = signal<Problem | undefined>(undefined);
  private loading: Promise<void> | undefined;
  /** Has been asked after the session ended; only an action of their own asks again. */
  private staysWithText = false;

  /** `undefined` until the server has answered. */
  readonly session = this.current.asReadonly();
  /** Why the session could not be asked for; the frame shows it with a way to try again. */
  readonly problem = this.failed.asReadonly();

  readonly person = computed(() => {
    const session = this.current();
    return session?.signedIn ? session.person : undefined;
  });

  readonly actor = computed<Actor | undefined>(() => {
    const session = this.current();
    if (!session?.signedIn) return undefined;
    const memberships = session.memberships.map(({ organisation, role }) => ({
      organisationId: organisation.id,
      role,
    }));
    return { personId: session.person.id, memberships };
  });

  /** The organisations of the person, each once, in the order of the memberships. */
  readonly organisations = computed<readonly OrganisationRef[]>(() => {
    const session = this.current();
    if (!session?.signedIn) return [];
    const all = session.memberships.map(({ organisation }) => organisation);
    return [...new Map(all.map((organisation) => [organisation.id, organisation])).values()];
  });

  rolesIn(organisationId: string): readonly Role[] {
    const memberships = this.actor()?.memberships ?? [];
    return memberships
      .filter((membership) => membership.organisationId === organisationId)
      .map(({ role }) => role);
  }

  /**
   * Whether to offer an action of this organisation. The same rule as in the API, which alone
   * protects. Where an action depends on one item (assigned, released), ask `permits` with the item.
   */
  can(action: Action, organisationId: string): boolean {
    const actor = this.actor();
    return actor !== undefined && permits(actor, action, { organisationId });
  }

  /** Asks the server once; later calls wait for the same answer. */
  ready(): Promise<void> {
    this.loading ??= this.load();
    return this.loading;
  }

  /** Resolves when the server has said who we are, however many attempts that takes. */
  private async load(): Promise<void> {
    while (this.current() === undefined) {
      try {
        const body = await firstValueFrom(this.http.get(address));
        this.current.set(sessionSchema.parse(body));
        this.failed.set(undefined);
      } catch (error) {
        this.failed.set(problemOf(error));
        await new Promise<void>((retry) => (this.retry = retry));
      }
    }
  }

  /** Asks again, quietly: the roles may be others by now, or the session over. */
  async refresh(): Promise<void> {
    try {
      const session = sessionSchema.parse(await firstValueFrom(this.http.get(address)));
      if (this.person() === undefined) return;
      if (!session.signedIn) {
        if (!this.staysWithText) await this.ended();
        return;
      }
      this.staysWithText = false;
      // The same again would have every page start anew that asks who is here.
      if (JSON.stringify(session) !== JSON.stringify(this.current())) this.current.set(session);
    } catch {
      // Whoever is not reached now is asked again by the next one who wants to know.
    }
  }

  /** Another attempt after `problem`. */
  retry: () => void = () => undefined;

  /** @throws Problem `sign-in-failed`, `too-many-attempts`, `invalid` */
  async signIn(command: SignIn): Promise<void> {
    const answer = this.http.post(address, command).pipe(map((body) => sessionSchema.parse(body)));
    this.current.set(await firstValueFrom(answer));
  }

  /** Asks again, after something has changed who somebody is or where they belong. */
  async reload(): Promise<void> {
    const answer = this.http.get(address).pipe(map((body) => sessionSchema.parse(body)));
    this.current.set(await firstValueFrom(answer));
  }

  /** Signs out and stays on the page. */
  async signOutHere(): Promise<void> {
    await firstValueFrom(this.http.delete(address));
    this.forget();
  }

  /** Does nothing when the person would rather stay with a text that is not saved. */
  async signOut(): Promise<void> {
    if (!(await this.unsaved.mayLeave('sign-out'))) return;
    await firstValueFrom(this.http.delete(address));
    await this.leave();
  }

  async signOutEverywhere(): Promise<void> {
    if (!(await this.unsaved.mayLeave('sign-out'))) return;
    await firstValueFrom(this.http.delete(address, { params: { everywhere: 'true' } }));
    await this.leave();
  }

  /**
   * The server no longer knows the session: sign in and come back to this address. Whoever stays
   * with an unsaved text can sign in in another window and save here.
   */
  async ended(): Promise<void> {
    if (this.person() === undefined) return;
    const leaves = await this.unsaved.mayLeave('session-over');
    this.staysWithText = !leaves;
    if (!leaves) return;
    if (this.person() === undefined) return;
    const returnTo = this.router.url;
    this.forget();
    await this.router.navigate(['/anmelden'], { queryParams: { returnTo } });
  }

  private async leave(): Promise<void> {
    this.forget();
    await this.router.navigateByUrl('/anmelden');
  }

  private forget(): void {
    this.current.update((session) => ({ signedIn: false, demo: session?.demo ?? false }));
  }
}
