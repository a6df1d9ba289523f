import type { Routes } from '@angular/router';
import { textIsSaved } from '../shared/unsaved/text-is-saved';

export const contentRoutes: Routes = [
  {
    path: '',
    canDeactivate: [textIsSaved],
    loadComponent: () => import('./content-page/content-page').then((m) => m.ContentPage),
  },
];
