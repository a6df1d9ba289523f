import type { Routes } from '@angular/router';

export const administrationRoutes: Routes = [
  {
    path: 'personen',
    loadComponent: () => import('./members-page/members-page').then((m) => m.MembersPage),
  },
  {
    path: 'organisationen',
    loadComponent: () =>
      import('./organisations-page/organisations-page').then((m) => m.OrganisationsPage),
  },
];
