import type { Routes } from '@angular/router';
import { organisationInAddress, signedIn, signedOut } from './shared/session/session.guards';
import { startPage } from './shared/session/start-page';

export const routes: Routes = [
  {
    path: 'anmelden',
    canActivate: [signedOut],
    loadComponent: () => import('./shell/sign-in-page/sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: '',
    canActivate: [signedIn],
    canActivateChild: [organisationInAddress],
    children: [
      { path: '', pathMatch: 'full', redirectTo: startPage },
      {
        path: 'meine-arbeit',
        loadChildren: () => import('./my-work/my-work.routes').then((m) => m.myWorkRoutes),
      },
      {
        path: 'projekte',
        loadChildren: () => import('./projects/projects.routes').then((m) => m.projectsRoutes),
      },
      {
        path: 'ueberblick',
        loadChildren: () => import('./portfolio/portfolio.routes').then((m) => m.portfolioRoutes),
      },
      {
        path: 'kommunen',
        loadChildren: () =>
          import('./organisations/organisations.routes').then((m) => m.municipalitiesRoutes),
      },
      {
        path: 'verwaltung',
        loadChildren: () =>
          import('./organisations/organisations.routes').then((m) => m.administrationRoutes),
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
