import type { Routes } from '@angular/router';
import { textIsSaved } from '../shared/unsaved/text-is-saved';

export const projectsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./projects-page/projects-page').then((m) => m.ProjectsPage),
  },
  {
    path: 'neu',
    loadComponent: () =>
      import('./new-project-page/new-project-page').then((m) => m.NewProjectPage),
  },
  {
    path: ':id/entwurf',
    canDeactivate: [textIsSaved],
    loadComponent: () => import('./new-project-page/draft-page').then((m) => m.DraftPage),
  },
  {
    path: ':id/vorschau',
    loadComponent: () =>
      import('./opened-project/preview-page/preview-page').then((m) => m.PreviewPage),
  },
  {
    path: ':id',
    canDeactivate: [textIsSaved],
    data: { isNewForEachAddress: true },
    loadChildren: () =>
      import('./project-page/project-page.routes').then((m) => m.projectPageRoutes),
  },
];

/** Mounted under `/oeffentlich/projekte`, for everybody: no page below may need a session. */
export const publicProjectsRoutes: Routes = [
  {
    path: ':id',
    loadComponent: () =>
      import('./opened-project/public-page/public-page').then((m) => m.PublicPage),
  },
];
