import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../../support/built-application.mjs';

const nowhere = 'postgres://kompass_app:secret-word@127.0.0.1:1/kompass';

describe('the application with a setting it cannot work with', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['unknown', { KOMPASS_DEMOO: '1' }, /KOMPASS_DEMOO is not known/],
    ['neither yes nor no', { KOMPASS_DEMO: 'yes' }, /KOMPASS_DEMO must be 0 or 1/],
    ['a port beyond the last', { PORT: '65536' }, /PORT must be a number/],
    ['a port in words', { PORT: 'web' }, /PORT must be a number/],
    ['no address', { DATABASE_URL: 'here' }, /DATABASE_URL must be an address/],
    ['missing', { DATABASE_URL: '' }, /DATABASE_URL must be an address/],
    [
      'a demo open to the network',
      { KOMPASS_DEMO: '1', HOST: '0.0.0.0' },
      /KOMPASS_DEMO=1 .* HOST=0\.0\.0\.0/,
    ],
    [
      'a demo behind a name that only looks like this machine',
      { KOMPASS_DEMO: '1', HOST: '127.example.org' },
      /KOMPASS_DEMO=1 .* HOST=127\.example\.org/,
    ],
  ])('stops with a sentence that names it: %s', async (_, settings, sentence) => {
    const { code, output } = await runToEnd('main', {
      DATABASE_URL: nowhere,
      PORT: '0',
      ...settings,
    });
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
    expect(output.trim()).not.toContain('\n');
    expect(output).not.toContain('secret-word');
  });
});

describe('the migration without the role that owns the tables', () => {
  it('stops with a sentence that names the setting', async () => {
    const { code, output } = await runToEnd('migrate', { DATABASE_URL: nowhere });
    expect(code).toBe(1);
    expect(output).toMatch(/KOMPASS_MIGRATION_URL/);
  });
});
