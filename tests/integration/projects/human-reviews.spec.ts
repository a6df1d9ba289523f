import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  historyPageSchema,
  humanReviewPageSchema,
  humanReviewSampleSchema,
  type NewHumanReview,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { aSignedIn } from '../../support/people';
import { aProject, passGate } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

async function aPilot() {
  const team = await aTeam(api, ['it-coordinator', 'executive-board', 'auditor', 'it-head']);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, { organisation: team.town });
  const inAnalysis = await coordinator.post(`/api/projects/${id}/human-reviews`, batch([{}]));
  await passGate(team, id, 'g1');
  const path = `/api/projects/${id}/human-reviews`;
  const read = async (rest = '') => (await coordinator.get(path + rest)).as(humanReviewPageSchema);
  return { team, coordinator, id, path, read, inAnalysis };
}

function batch(changes: readonly Partial<NewHumanReview>[]) {
  const reviews = changes.map((change, index) => ({
    output: `Beispiel: Antwort ${String(index + 1)}`,
    reviewedOn: '2026-11-20',
    reviewerRole: 'department-head',
    result: 'confirmed',
    ...change,
  }));
  return { reviews };
}

describe('human reviews (US-28)', () => {
  it('records several at once, once per key, and gives figures that know what is missing', async () => {
    const { coordinator, id, path, read, inAnalysis } = await aPilot();
    expect(refusal(inAnalysis)).toBe('422 no-outputs-yet');
    const command = batch([
      {},
      { result: 'corrected', correction: 'Beispiel: Betrag berichtigt' },
      { reviewedOn: '2026-10-30', result: 'rejected', correction: 'Beispiel: falsche Auskunft' },
    ]);
    const sent = await coordinator.post(path, command, { idempotencyKey: 'review-1' });
    expect(sent.status).toBe(201);
    await coordinator.post(path, command, { idempotencyKey: 'review-1' });
    expect(await read()).toMatchObject({
      items: [{ reviewedOn: '2026-11-20' }, { reviewedOn: '2026-11-20' }, { result: 'rejected' }],
      figures: { reviewed: 3, changed: 2, overrideRate: 6667, outputs: null, coverage: null },
      mayRecord: true,
      maySample: true,
    });
    const count = (month: string, outputs: number) =>
      coordinator.put(`${path}/outputs`, { month, outputs });
    await count('2026-10', 10);
    await count('2026-11', 20);
    const counted = (await count('2026-11', 40)).as(humanReviewPageSchema);
    expect(counted).toMatchObject({
      figures: { outputs: 50, coverage: 600 },
      months: [
        { month: '2026-11', reviewed: 2, overrideRate: 5000, coverage: 500 },
        { month: '2026-10', reviewed: 1, overrideRate: 10_000, coverage: 1000 },
      ],
    });
    const history = await coordinator.get(`/api/projects/${id}/history`);
    const events = history.as(historyPageSchema).items.slice(0, 4);
    expect(events.map(({ type }) => type)).toEqual([
      'outputs.counted',
      'outputs.counted',
      'outputs.counted',
      'human-review.recorded',
    ]);
    expect(JSON.stringify(events)).not.toContain('Beispiel: ');
  });

  it('keeps a record for ever; a later one sets it right and counts instead', async () => {
    const { coordinator, path, read } = await aPilot();
    await coordinator.post(path, batch([{}]));
    const [wrong] = (await read()).items;
    const right = batch([
      { result: 'rejected', correction: 'Beispiel: doch falsch', supersedes: wrong?.id },
    ]);
    expect((await coordinator.post(path, right)).status).toBe(201);
    const { items, figures } = await read();
    expect(figures).toMatchObject({ reviewed: 1, changed: 1 });
    expect(items).toMatchObject([
      { supersedes: wrong?.id, isSuperseded: false },
      { id: wrong?.id, isSuperseded: true },
    ]);
    expect(refusal(await coordinator.post(path, right))).toBe('422 not-current');
    await expect(
      api.database.query(`INSERT INTO human_review SELECT gen_random_uuid(), project_id, output,
        reviewed_on, reviewer_role, 'corrected', NULL, NULL, recorded_by, recorded_by_role,
        recorded_at FROM human_review LIMIT 1`),
    ).rejects.toThrow('ck_human_review_correction');
  });

  it('refuses a batch as a whole and names each fault', async () => {
    const { coordinator, path, read } = await aPilot();
    const faulty = batch([{}, { result: 'corrected' }, { reviewedOn: '2026-11-23' }]);
    const refused = problemOf(await coordinator.post(path, faulty));
    expect(refused).toMatchObject({
      status: 422,
      errors: [
        { code: 'correction-required', field: 'reviews.1.correction' },
        { code: 'in-the-future', field: 'reviews.2.reviewedOn' },
      ],
    });
    const tooMany = batch(Array.from({ length: 51 }, () => ({})));
    expect(refusal(await coordinator.post(path, tooMany))).toBe('400 too-large');
    const outputs = { month: '2026-13', outputs: -1 };
    expect((await coordinator.put(`${path}/outputs`, outputs)).status).toBe(400);
    expect((await read()).items).toEqual([]);
  });

  it('draws the same sample again for the auditor, also after later records', async () => {
    const { team, coordinator, path } = await aPilot();
    const days = Array.from({ length: 30 }, (_, index) => ({
      reviewedOn: `2026-10-${String(index + 1).padStart(2, '0')}`,
      result: 'corrected' as const,
      correction: `Beispiel: Korrektur ${String(index + 1)}`,
    }));
    await coordinator.post(path, batch(days));
    const auditor = team.client('auditor');
    const draw = async (rest: string) =>
      (await auditor.get(`${path}/sample?seed=2026&${rest}`)).as(humanReviewSampleSchema);
    const first = await draw('size=5&from=2026-10-03&until=2026-10-22');
    expect(first).toMatchObject({ population: 20, seed: 2026 });
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(5);
    expect(first.items.every(({ correction }) => correction?.startsWith('Beispiel'))).toBe(true);

    clock.set('2026-11-22T11:00:00+01:00');
    await coordinator.post(path, batch(days.slice(2, 12)));
    const asOf = encodeURIComponent(first.asOf);
    const again = await draw(`size=5&from=2026-10-03&until=2026-10-22&asOf=${asOf}`);
    expect(again.items).toEqual(first.items);
    expect((await draw('size=50')).population).toBe(40);
    expect(refusal(await auditor.get(`${path}/sample?seed=-1&size=5`))).toBe('400 too-small');
  });

  it('turns pages without losing or doubling a record', async () => {
    const { coordinator, path, read } = await aPilot();
    await coordinator.post(path, batch(Array.from({ length: 7 }, () => ({}))));
    const first = await read('?limit=4');
    const second = await read(`?limit=4&cursor=${first.nextCursor ?? ''}`);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(second.nextCursor).toBeNull();
    expect(new Set(ids).size).toBe(7);
    expect(refusal(await coordinator.get(`${path}?cursor=x`))).toBe('400 wrong');
  });

  it('is hidden from strangers, and only some draw samples', async () => {
    const { team, path } = await aPilot();
    const { client: stranger } = await aSignedIn(api, { roles: ['auditor'] });
    expect((await stranger.get(`${path}/sample?seed=1&size=1`)).status).toBe(404);
    expect((await team.client('it-head').get(`${path}/sample?seed=1&size=1`)).status).toBe(403);
    const page = (await team.client('it-head').get(path)).as(humanReviewPageSchema);
    expect(page).toMatchObject({ mayRecord: false, maySample: false });
  });
});
