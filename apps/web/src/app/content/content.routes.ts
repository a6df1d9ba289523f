import type { Routes } from '@angular/router';

export const contentRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./content-page/content-page').then((m) => m.ContentPage),
  },
];
