import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { SignInRefused } from '../http/sign-in-refused';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Closes cross-site requests: browsers say where a changing request comes from, and a foreign
 * origin is refused. Programs that send neither header carry no foreign cookies and may pass.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (safeMethods.has(request.method) || isOwn(request)) return true;
    throw SignInRefused.foreignOrigin();
  }
}

function isOwn(request: Request): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  return origin === undefined || hostOf(origin) === request.headers.host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
