import { describe, expect, it } from '@jest/globals';
import { mayDownload, printedHead } from './audit-file';

describe('the export of an audit file', () => {
  const recorded = { actorId: 'anna', recordedAt: new Date('2026-11-26T10:00:00Z') };

  it('is downloaded by whoever recorded it, within ten minutes', () => {
    expect(mayDownload(recorded, 'anna', new Date('2026-11-26T10:10:00Z'))).toBe(true);
    expect(mayDownload(recorded, 'anna', new Date('2026-11-26T10:10:01Z'))).toBe(false);
    expect(mayDownload(recorded, 'ben', new Date('2026-11-26T10:00:00Z'))).toBe(false);
  });

  it('prints the head of the chain so that it can be looked for later', () => {
    expect(printedHead('BN-2026-014', 37, 'ab')).toBe('BN-2026-014:37:ab');
  });
});
