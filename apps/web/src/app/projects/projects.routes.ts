import type { Routes } from '@angular/router';

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
    loadComponent: () => import('./new-project-page/draft-page').then((m) => m.DraftPage),
  },
  {
    path: ':id',
    loadChildren: () =>
      import('./project-page/project-page.routes').then((m) => m.projectPageRoutes),
  },
];
