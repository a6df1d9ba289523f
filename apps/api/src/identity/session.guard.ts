import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { SignInRefused } from '../http/sign-in-refused';
import type { IdentifiedRequest } from './current-actor';
import { publicRoute } from './public';
import { readSessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';

/** Answers "who are you" for every route; what that person may do is decided in the services. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const token = readSessionCookie(request);
    const signedIn = token === undefined ? undefined : await this.sessions.find(token);
    if (signedIn !== undefined) request.signedIn = signedIn;
    if (this.isPublic(context)) return true;
    // What one person may see stays neither in a cache on the way nor on a shared computer's disk.
    context.switchToHttp().getResponse<Response>().setHeader('Cache-Control', 'no-store');
    if (signedIn !== undefined) return true;
    throw SignInRefused.notSignedIn();
  }

  private isPublic(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<boolean | undefined>(publicRoute, targets) ?? false;
  }
}
