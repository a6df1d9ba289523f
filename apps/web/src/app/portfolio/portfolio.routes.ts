import type { Routes } from '@angular/router';

/** Mounted under `/beteiligung`. */
export const participationListRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./participation-page/participation-page').then((m) => m.ParticipationPage),
  },
];

export const portfolioRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./overview-page/overview-page').then((m) => m.OverviewPage),
  },
  {
    path: 'aufmerksamkeit',
    loadComponent: () => import('./attention-page/attention-page').then((m) => m.AttentionPage),
  },
  {
    path: 'daten',
    loadComponent: () => import('./systems-page/systems-page').then((m) => m.SystemsPage),
  },
];
