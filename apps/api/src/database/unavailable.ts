import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/** Codes of the network and of PostgreSQL: it cannot be reached, starts, ends or gave up waiting. */
const connectionLost = new Set(
  (
    'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN ' +
    '08000 08003 08006 53300 55P03 57014 57P01 57P02 57P03 57P05'
  ).split(' '),
);

/** The driver gives a connection that breaks or stays silent no code, only one of these sentences. */
const brokenConnection =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed) and is not queryable)/;

/** Whether the database could not answer; the request may be sent again. */
export function isUnavailable(error: unknown): boolean {
  // The connection broke between two queries of a transaction; the mapper has given it back.
  if (error instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string' && connectionLost.has(error.code))
    return true;
  return 'message' in error && brokenConnection.test(String(error.message));
}
