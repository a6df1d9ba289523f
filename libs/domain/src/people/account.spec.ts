import { describe, expect, it } from '@jest/globals';
import { deviceOf } from './device';
import { changePasswordSchema, requireBetterPassword } from './password';

const linux = 'Mozilla/5.0 (X11; Linux x86_64)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

describe('the device behind a user agent', () => {
  it.each([
    [`${linux} ${chrome}`, 'chrome', 'linux'],
    [`${windows} ${chrome} Edg/141.0.0.0`, 'edge', 'windows'],
    [`${windows} ${chrome} OPR/125.0.0.0`, 'opera', 'windows'],
    ['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox', 'windows'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15',
      'safari',
      'macos',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      'safari',
      'ios',
    ],
    [`Mozilla/5.0 (Linux; Android 15; Pixel 9) ${chrome}`, 'chrome', 'android'],
    ['curl/8.5.0', null, null],
    ['', null, null],
  ])('%s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });

  it('is unknown when none was sent', () => {
    expect(deviceOf(null)).toEqual({ browser: null, system: null });
  });
});

describe('a new password', () => {
  const command = { currentPassword: 'das alte Passwort', newPassword: 'ein neues Passwort' };

  it.each([
    ['11 characters', 'x'.repeat(11), false],
    ['12 characters', 'x'.repeat(12), true],
    ['200 characters', 'x'.repeat(200), true],
    ['201 characters', 'x'.repeat(201), false],
  ])('of %s', (_, newPassword, fits) => {
    expect(changePasswordSchema.safeParse({ ...command, newPassword }).success).toBe(fits);
  });

  it('is neither the old one nor the address', () => {
    const email = 'anna@stadt.example';
    const change = (newPassword: string) => () => {
      requireBetterPassword({ ...command, newPassword }, email);
    };
    expect(change(command.currentPassword)).toThrow('password-unchanged');
    expect(change(' Anna@Stadt.example ')).toThrow('password-is-email');
    expect(change('anna@stadt.example und mehr')).not.toThrow();
  });
});
