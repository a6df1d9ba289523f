import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { DomainError, type DomainErrorCode } from '@ki-kompass/domain';
import type { Response } from 'express';
import { isUnavailable } from '../database/unavailable';
import { InvalidRequest } from './invalid-request';
import { problem, type Problem } from './problem';
import { SignInRefused } from './sign-in-refused';

const statusOf: Record<DomainErrorCode, number> = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'rule-violated': 422,
  invalid: 400,
};

const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'malformed',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-format',
  503: 'unavailable',
};

/** The only place where a refusal becomes an HTTP status; what nobody expected becomes a plain 500. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const body = this.problemOf(error);
    if (response.headersSent) {
      response.end();
      return;
    }
    const retryAfter = error instanceof SignInRefused ? error.retryAfterSeconds : undefined;
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    // A route may have said already how long its answer keeps; a refusal never does.
    response.setHeader('Cache-Control', 'no-store');
    response.status(body.status).type('application/problem+json').json(body);
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof DomainError)
      return problem(statusOf[error.code], error.code, error.details);
    if (error instanceof InvalidRequest) return problem(400, 'invalid', error.details);
    if (error instanceof SignInRefused) return problem(error.status, error.code, error.details);
    const status = clientStatus(error);
    if (status !== undefined) return problem(status, codeOfStatus[status] ?? 'refused');
    if (isUnavailable(error)) return problem(503, 'unavailable');
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return problem(500, 'internal');
  }
}

/** What Nest or the body parser refused before our code ran: malformed JSON, too large, no route. */
function clientStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
