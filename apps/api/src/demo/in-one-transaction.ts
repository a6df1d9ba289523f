import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/**
 * The services open transactions of their own and read beside them. Here every query of theirs goes
 * through one connection with one open transaction, in which their transactions become savepoints:
 * all or nothing. The data source is of no use for anything else afterwards.
 */
export async function inOneTransaction(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<void>,
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const release = runner.release.bind(runner);
  runner.release = () => Promise.resolve();
  oneAfterTheOther(runner);
  dataSource.createQueryRunner = () => runner;
  await runner.startTransaction();
  try {
    await work(runner.manager);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await release();
  }
}

/** Reads that run side by side on several connections have to queue up on a single one. */
function oneAfterTheOther(runner: QueryRunner): void {
  const query = rememberedReads(runner.query.bind(runner) as Query);
  let last: Promise<unknown> = Promise.resolve();
  const queued: Query = (...given) => {
    const next = last.then(() => query(...given));
    last = next.catch(() => undefined);
    return next;
  };
  runner.query = queued as QueryRunner['query'];
}

type Query = (sql: string, ...rest: unknown[]) => Promise<unknown>;

const seldomWritten = '"?(?:organisation|person|membership|value_limit|gate_authority_override)\\b';
const read = new RegExp(`^\\s*SELECT (?:(?!FROM ).)*FROM ${seldomWritten}`, 's');
const write = new RegExp(`^\\s*(?:INSERT INTO|UPDATE|DELETE FROM) ${seldomWritten}`);

/**
 * Every act asks anew for organisation, people and local rules: a third of all queries. Nobody else
 * writes while the examples are played, so the first answer holds until such a row is written.
 */
function rememberedReads(query: Query): Query {
  const answers = new Map<string, unknown>();
  return async (sql, ...rest) => {
    if (write.test(sql)) answers.clear();
    if (!read.test(sql) || /\bFOR (?:NO KEY )?UPDATE\b/.test(sql)) return query(sql, ...rest);
    const question = JSON.stringify([sql, ...rest]);
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = await query(sql, ...rest);
    answers.set(question, answer);
    return answer;
  };
}
