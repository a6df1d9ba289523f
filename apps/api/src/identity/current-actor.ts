import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@ki-kompass/domain';
import type { Request } from 'express';
import type { SignedIn } from './signed-in';

/** What the session guard leaves on a request. */
export type IdentifiedRequest = Request & { signedIn?: SignedIn };

/** The signed-in person with their memberships; the session guard has put it on the request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { signedIn } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (signedIn === undefined) throw new Error('The route asks for an actor but is public.');
  return signedIn.actor;
});

/** The session with its person, on routes that demand one. */
export const SignedInPerson = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn => {
    const { signedIn } = context.switchToHttp().getRequest<IdentifiedRequest>();
    if (signedIn === undefined) throw new Error('The route asks for a session but is public.');
    return signedIn;
  },
);

/** The session itself, also on public routes, where it may be absent. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn | undefined =>
    context.switchToHttp().getRequest<IdentifiedRequest>().signedIn,
);
