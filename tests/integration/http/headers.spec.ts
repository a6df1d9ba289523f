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

describe('every answer', () => {
  it.each(['/api/health', '/api/nothing', '/api/openapi.json'])(
    'carries the security headers: %s',
    async (path) => {
      const { headers } = await nobody.get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('lets a page run its own scripts alone and be framed by nobody', async () => {
    const { headers } = await nobody.get('/api/health');
    const policy = policyOf(headers.get('content-security-policy') ?? '');
    const scripts = policy.get('script-src') ?? policy.get('default-src');
    expect(scripts).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'self'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  });
});

describe('the description of the API', () => {
  it('lists the routes with the schemas of their requests', async () => {
    const answer = await nobody.get('/api/openapi.json');
    expect(answer.status).toBe(200);
    const { openapi, paths } = answer.body as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(openapi).toMatch(/^3\./);
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/health',
        '/api/session',
        '/api/municipalities',
        '/api/municipalities/{ags}',
        '/api/municipalities/boundaries',
        '/api/content/{catalogue}',
        '/api/content/{catalogue}/{key}/{version}',
      ]),
    );
    expect(Object.keys(paths['/api/session'] ?? {}).sort()).toEqual(['delete', 'get', 'post']);
    expect(JSON.stringify(paths['/api/session']?.['post'])).toContain('requestBody');
  });
});

function policyOf(header: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    header.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}
