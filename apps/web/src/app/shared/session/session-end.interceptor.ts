import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, throwError } from 'rxjs';
import { Problem } from '../problem/problem';
import { SessionStore } from './session-store';

/**
 * A 401 in the middle of work means that the session has ended: to the sign-in page and back here
 * afterwards. The session's own address is left out, because there a 401 is a wrong password.
 */
export const sessionEndInterceptor: HttpInterceptorFn = (request, next) => {
  const session = inject(SessionStore);
  return next(request).pipe(
    catchError((error: unknown) => {
      const isSessionOver = error instanceof Problem && error.status === 401;
      if (isSessionOver && !request.url.startsWith('/api/session')) void session.ended();
      return throwError(() => error);
    }),
  );
};
