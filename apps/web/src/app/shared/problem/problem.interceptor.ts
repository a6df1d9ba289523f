import { type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, tap, throwError } from 'rxjs';
import { Connection } from './connection';
import { problemOf } from './problem';

/** Every failed request fails with a `Problem`, and whether the server answers at all is noted. */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) connection.found();
    }),
    catchError((error: unknown) => {
      const problem = problemOf(error);
      if (problem.code === 'offline') connection.lost();
      return throwError(() => problem);
    }),
  );
};
