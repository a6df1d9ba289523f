import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { InvalidRequest } from './invalid-request';

const format = /^[\w.:-]{8,200}$/;

/**
 * The client's own name for a request (header Idempotency-Key), so that sending it again does
 * nothing twice; undefined when the client gave none.
 */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined => {
    const key = context.switchToHttp().getRequest<Request>().headers['idempotency-key'];
    if (key === undefined || (typeof key === 'string' && format.test(key))) return key;
    throw new InvalidRequest([{ code: 'wrong', field: 'Idempotency-Key' }]);
  },
);
