import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';

let api: TestApi;
let nobody: Client;

beforeAll(async () => {
  api = await startApi();
  nobody = new Client(api.url);
});
afterAll(() => api.close());

describe('the health of the running application', () => {
  it('is told to everyone', async () => {
    const answer = await nobody.get('/api/health');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ status: 'ok' });
  });
});
