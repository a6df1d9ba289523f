import type { Routes } from '@angular/router';

/** Mounted under `/projekte/:id`; every tab is an address of its own. */
export const projectPageRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./project-page').then((m) => m.ProjectPage),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./overview/overview-tab').then((m) => m.OverviewTab),
      },
      {
        path: 'checkliste',
        loadComponent: () => import('./checklist/checklist-tab').then((m) => m.ChecklistTab),
      },
      {
        path: 'entscheidung',
        loadComponent: () => import('./gate/gate-tab').then((m) => m.GateTab),
      },
      {
        path: 'risiken',
        loadComponent: () => import('./risks/risks-tab').then((m) => m.RisksTab),
      },
      {
        path: 'pruefungen',
        loadComponent: () => import('./reviews/reviews-tab').then((m) => m.ReviewsTab),
      },
      {
        path: 'beteiligung',
        loadComponent: () =>
          import('./participation/participation-tab').then((m) => m.ParticipationTab),
      },
      {
        path: 'einstufung',
        loadComponent: () =>
          import('./classification/classification-tab').then((m) => m.ClassificationTab),
      },
      {
        path: 'steckbrief',
        loadComponent: () => import('./profile/profile-tab').then((m) => m.ProfileTab),
      },
      {
        path: 'sichtbarkeit',
        loadComponent: () => import('./visibility/visibility-tab').then((m) => m.VisibilityTab),
      },
      {
        path: 'verlauf',
        loadComponent: () => import('./history/history-tab').then((m) => m.HistoryTab),
      },
    ],
  },
];
