import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { administrationLinks, tabsFor } from './administration-tabs';

/** Value limits are the first tab only where there are some; otherwise the next one is. */
const firstTab: CanActivateFn = (_route, state) => {
  const router = inject(Router);
  const session = inject(SessionStore);
  const address = router.parseUrl(state.url);
  const named = address.queryParamMap.get('organisation');
  const organisation =
    session.organisations().find(({ id }) => id === named) ??
    inject(CurrentOrganisation).organisation();
  if (organisation === undefined) return true;
  const { id, kind } = organisation;
  if (kind === 'municipality' || kind === 'district') return true;
  const [first = 'limits'] = tabsFor(kind, (action) => session.can(action, id));
  if (first === 'limits') return true;
  const { queryParams } = address;
  return router.createUrlTree([administrationLinks[first]], { queryParams });
};

export const administrationAreaRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./administration-area').then((m) => m.AdministrationArea),
    children: [
      {
        path: '',
        pathMatch: 'full',
        canActivate: [firstTab],
        runGuardsAndResolvers: 'always',
        loadChildren: () =>
          import('../../organisations/organisations.routes').then((m) => m.administrationRoutes),
      },
      {
        path: 'pruefpunkte',
        loadChildren: () =>
          import('../../organisations/organisations.routes').then((m) => m.ownItemsRoutes),
      },
      {
        path: 'inhalte',
        loadChildren: () => import('../../content/content.routes').then((m) => m.contentRoutes),
      },
      {
        path: '',
        loadChildren: () =>
          import('../../people/people.routes').then((m) => m.administrationRoutes),
      },
    ],
  },
];
