import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** Where a request comes from. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string | undefined;
}

export const RequestOrigin = createParamDecorator(
  (_: unknown, context: ExecutionContext): Origin => {
    const request = context.switchToHttp().getRequest<Request>();
    return { address: request.ip ?? '', userAgent: request.headers['user-agent'] };
  },
);
