import { inject } from '@angular/core';
import {
  type CanActivateChildFn,
  type CanActivateFn,
  RedirectCommand,
  Router,
} from '@angular/router';
import { CurrentOrganisation } from './current-organisation';
import { addressAfterSignIn } from './return-to';
import { SessionStore } from './session-store';

/** Waits for the session; strangers go to the sign-in page and come back afterwards. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  await session.ready();
  if (session.person() !== undefined) return true;
  const queryParams = state.url === '/' ? {} : { returnTo: state.url };
  return router.createUrlTree(['/anmelden'], { queryParams });
};

/** The sign-in page is for strangers; others go where they wanted to go. */
export const signedOut: CanActivateFn = async (route) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  await session.ready();
  if (session.person() === undefined) return true;
  return router.parseUrl(addressAfterSignIn(route.queryParamMap.get('returnTo')));
};

/** Work needs an organisation; whoever belongs to none is told so instead of seeing nothing. */
export const belongsSomewhere: CanActivateFn = () => {
  const hasOrganisation = inject(SessionStore).organisations().length > 0;
  return hasOrganisation || inject(Router).createUrlTree(['/ohne-organisation']);
};

/** Writes the organisation into the address, so that it can be passed on as it is. */
export const organisationInAddress: CanActivateChildFn = (_route, state) => {
  const router = inject(Router);
  const current = inject(CurrentOrganisation);
  const own = inject(SessionStore).organisations();
  const address = router.parseUrl(state.url);
  const named = address.queryParamMap.get('organisation');
  const organisation = current.id();
  if (organisation === undefined || own.some(({ id }) => id === named)) return true;
  address.queryParams = { ...address.queryParams, organisation };
  return new RedirectCommand(address, { replaceUrl: true });
};
