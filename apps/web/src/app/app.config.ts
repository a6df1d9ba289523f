import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import {
  provideRouter,
  RouteReuseStrategy,
  withComponentInputBinding,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { routes } from './app.routes';
import { NewPagePerAddress } from './new-page-per-address';
import { pageNotLoaded } from './page-not-loaded';
import { problemInterceptor } from './shared/problem/problem.interceptor';
import { sessionEndInterceptor } from './shared/session/session-end.interceptor';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    // The first interceptor is the outer one: it already sees Problems.
    provideHttpClient(withInterceptors([sessionEndInterceptor, problemInterceptor])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withRouterConfig({
        // Pages below `/projekte/:id` read the id of the project as an input, too.
        paramsInheritanceStrategy: 'always',
        // Whoever goes back and then stays has the same way back as before.
        canceledNavigationResolution: 'computed',
        // What fails is told by the handler below, once.
        resolveNavigationPromiseOnError: true,
      }),
      withNavigationErrorHandler(pageNotLoaded),
    ),
    { provide: RouteReuseStrategy, useClass: NewPagePerAddress },
  ],
};
