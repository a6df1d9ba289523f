import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { routes } from './app.routes';
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
      // Pages below `/projekte/:id` read the id of the project as an input, too.
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
  ],
};
