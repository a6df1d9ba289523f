import type { Routes } from '@angular/router';
import {
  belongsSomewhere,
  organisationInAddress,
  signedIn,
  signedOut,
} from './shared/session/session.guards';
import { startPage } from './shared/session/start-page';

export const routes: Routes = [
  {
    path: 'anmelden',
    canActivate: [signedOut],
    loadComponent: () => import('./shell/sign-in-page/sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: 'einladung',
    loadComponent: () =>
      import('./people/invitation-page/invitation-page').then((m) => m.InvitationPage),
  },
  {
    path: 'einrichtung',
    loadComponent: () => import('./people/set-up-page/set-up-page').then((m) => m.SetUpPage),
  },
  {
    path: 'oeffentlich/projekte',
    loadChildren: () => import('./projects/projects.routes').then((m) => m.publicProjectsRoutes),
  },
  {
    path: '',
    canActivate: [signedIn],
    canActivateChild: [organisationInAddress],
    children: [
      { path: '', pathMatch: 'full', redirectTo: startPage },
      {
        path: 'meine-arbeit',
        canActivate: [belongsSomewhere],
        loadChildren: () => import('./my-work/my-work.routes').then((m) => m.myWorkRoutes),
      },
      {
        path: 'projekte',
        canActivate: [belongsSomewhere],
        loadChildren: () => import('./projects/projects.routes').then((m) => m.projectsRoutes),
      },
      {
        path: 'ueberblick',
        canActivate: [belongsSomewhere],
        loadChildren: () => import('./portfolio/portfolio.routes').then((m) => m.portfolioRoutes),
      },
      {
        path: 'beteiligung',
        canActivate: [belongsSomewhere],
        loadChildren: () =>
          import('./portfolio/portfolio.routes').then((m) => m.participationListRoutes),
      },
      {
        path: 'kommunen',
        loadChildren: () =>
          import('./organisations/organisations.routes').then((m) => m.municipalitiesRoutes),
      },
      {
        path: 'verwaltung',
        canActivate: [belongsSomewhere],
        loadChildren: () =>
          import('./shell/administration-area/administration.routes').then(
            (m) => m.administrationAreaRoutes,
          ),
      },
      {
        path: 'konto',
        loadComponent: () =>
          import('./people/account-page/account-page').then((m) => m.AccountPage),
      },
      {
        path: 'ohne-organisation',
        loadComponent: () =>
          import('./shell/problem-pages/no-organisation-page').then((m) => m.NoOrganisationPage),
      },
      {
        path: 'suche',
        loadChildren: () => import('./search/search.routes').then((m) => m.searchRoutes),
      },
      {
        path: 'kein-zugang',
        loadComponent: () =>
          import('./shell/problem-pages/no-access-page').then((m) => m.NoAccessPage),
      },
    ],
  },
  {
    path: '**',
    loadComponent: () => import('./shell/problem-pages/not-found-page').then((m) => m.NotFoundPage),
  },
];
