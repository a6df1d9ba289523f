import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditFileExportSchema } from '@ki-kompass/domain';
import pg from 'pg';
import { startApi, type TestApi } from '../../support/api';
import { untilSoManyWait } from '../../support/lock-waiters';
import { aProject } from '../../support/projects';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('more audit files at once than there are connections', () => {
  it('leave connections to everybody else, and all arrive in the end', async () => {
    const team = await aTeam(api, ['it-coordinator', 'auditor']);
    const coordinator = team.client('it-coordinator');
    const auditor = team.client('auditor');
    const { id } = await aProject(coordinator, { organisation: team.town });
    const exported = await auditor.post(`/api/projects/${id}/audit-files`);
    const { path } = exported.as(auditFileExportSchema);
    const holder = new pg.Client({ connectionString: api.database.ownerUrl });
    await holder.connect();
    let downloads: Promise<number>[] = [];
    try {
      await holder.query('BEGIN');
      // Whoever gathers an audit file waits here with a connection; a list of projects does not.
      await holder.query('LOCK TABLE gate_snapshot IN ACCESS EXCLUSIVE MODE');
      downloads = Array.from({ length: 12 }, async () => (await auditor.get(path)).status);
      await untilSoManyWait(api, 1);
      const others = Array.from({ length: 20 }, () => coordinator.get('/api/projects'));
      const statuses = (await Promise.all(others)).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set([200]));
    } finally {
      await holder.query('COMMIT');
      await holder.end();
    }
    expect(new Set(await Promise.all(downloads))).toEqual(new Set([200]));
  });
});
