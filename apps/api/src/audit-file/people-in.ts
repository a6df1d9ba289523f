import type { Changes } from '@ki-kompass/domain';
import { assigneesIn } from '../projects/assignments';
import type { AuditRecords } from './audit-records.repository';

/** Columns that name a person end like this. */
const personColumn = /(?:By|actorId|assigneeId|personId)$/;

/** Everybody the records name by id. */
export function peopleIn(records: AuditRecords): string[] {
  const { requests, agreements, decisions, conditions, items, evidence, events, own } = records;
  const tables = [requests, agreements, decisions, conditions, items, evidence, events];
  const rows: object[] = [...tables, ...own.values()].flat();
  const inColumns = rows.flatMap((row) =>
    Object.entries(row).flatMap(([key, value]: [string, unknown]) =>
      personColumn.test(key) && typeof value === 'string' ? [value] : [],
    ),
  );
  const inChanges = events.flatMap(({ changes }) => assigneesIn(changes as Changes));
  return [...new Set([...inColumns, ...inChanges])];
}
