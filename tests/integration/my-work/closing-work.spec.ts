import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attentionPageSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { deadlineOf, giveTo, keysIn, myCount, myWork } from '../../support/my-work';
import { aProject, aStop, settleChecklist } from '../../support/projects';
import { aTeam } from '../../support/team';

const clock = aClock('2026-02-10T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const contracts = 'closure.contracts-ended';

async function aStopped() {
  const team = await aTeam(api, ['it-coordinator', 'executive-board', 'procurement', 'auditor']);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, { organisation: team.town });
  const act = (name: string, body: object, as: 'it-coordinator' | 'executive-board') =>
    team.client(as).post(`/api/projects/${id}/acts/${name}`, body);
  expect((await act('stop', aStop, 'executive-board')).status).toBe(200);
  return { team, coordinator, id, act };
}

describe('the closure of a stopped project', () => {
  it('waits for the roles that answer for it, in place of the phase', async () => {
    const { team, coordinator } = await aStopped();
    const keys = await keysIn(coordinator, '?kind=task&limit=100');
    expect(keys).toContain('closure.data-returned');
    expect(keys.every((key) => key.startsWith('closure.'))).toBe(true);
    expect(await keysIn(team.client('procurement'))).toEqual([contracts]);
    expect(await keysIn(team.client('executive-board'))).toEqual([]);
  });

  it('is overdue for the person it was given to, and in what needs attention', async () => {
    const { team, coordinator, id, act } = await aStopped();
    await giveTo(coordinator, id, contracts, team.person('auditor'));
    await deadlineOf(coordinator, id, contracts, '2026-02-06');
    const auditor = team.client('auditor');
    expect((await myWork(auditor, '?kind=task')).items).toMatchObject([
      { group: 'overdue', overdueDays: 4, because: 'assigned', item: { key: contracts } },
    ]);
    expect((await myCount(auditor)).overdue).toBe(1);
    const attention = async () =>
      (await coordinator.get('/api/portfolio/attention')).as(attentionPageSchema).items;
    const late = { rule: 'item-overdue', standing: 'yellow', on: '2026-02-06', itemKey: contracts };
    expect(await attention()).toMatchObject([{ id, findings: [late] }]);

    await settleChecklist(api, id);
    expect(await attention()).toEqual([]);
    const archived = await act('archive', { reason: 'Beispiel: fertig.' }, 'it-coordinator');
    expect(archived.status).toBe(200);
    expect((await myWork(coordinator)).items).toEqual([]);
  });
});
