import type { Routes } from '@angular/router';
import { textIsSaved } from '../shared/unsaved/text-is-saved';

export const administrationRoutes: Routes = [
  {
    path: 'personen',
    canDeactivate: [textIsSaved],
    loadComponent: () => import('./members-page/members-page').then((m) => m.MembersPage),
  },
  {
    path: 'organisationen',
    canDeactivate: [textIsSaved],
    loadComponent: () =>
      import('./organisations-page/organisations-page').then((m) => m.OrganisationsPage),
  },
];
