// The built API, which tells what SQL it sent for a request.
import { once } from 'node:events';
import { startApi } from './processes.mjs';

/**
 * @typedef {{ text: string, values: readonly unknown[] }} Statement
 *
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void>,
 *   sqlOf: <Result>(work: () => Promise<Result>) => Promise<{ result: Result,
 *     statements: readonly Statement[] }> }>} while no work is recorded, the API runs as always
 */
export async function startRecordedApi(database) {
  const api = await startApi(database, ['--import', './tools/bench/record-sql.mjs']);
  const say = async (wish) => {
    const answer = once(api.child, 'message');
    api.child.send(wish);
    return (await answer)[0];
  };
  const sqlOf = async (work) => {
    await say('begin');
    const result = await work();
    return { result, statements: await say('end') };
  };
  return { ...api, sqlOf };
}
