import type { Routes } from '@angular/router';
import { textIsSaved } from '../shared/unsaved/text-is-saved';

export const municipalitiesRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./municipalities-page/municipalities-page').then((m) => m.MunicipalitiesPage),
  },
  {
    path: ':ags',
    loadComponent: () =>
      import('./municipality-page/municipality-page').then((m) => m.MunicipalityPage),
  },
];

export const administrationRoutes: Routes = [
  {
    path: '',
    canDeactivate: [textIsSaved],
    loadComponent: () =>
      import('./administration-page/administration-page').then((m) => m.AdministrationPage),
  },
];

export const ownItemsRoutes: Routes = [
  {
    path: '',
    canDeactivate: [textIsSaved],
    loadComponent: () => import('./own-items-page/own-items-page').then((m) => m.OwnItemsPage),
  },
];
