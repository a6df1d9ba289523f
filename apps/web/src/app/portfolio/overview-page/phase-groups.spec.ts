import { describe, expect, it } from '@jest/globals';
import { phaseTexts, projectStatusTexts } from '../../shared/texts/domain.texts';
import { phaseGroups } from './phase-groups';

const words = { phases: phaseTexts.de, statuses: projectStatusTexts.de, sum: String };

describe('the counts of an organisation as bars', () => {
  const [analysis, pilot, scaling] = phaseGroups(
    {
      cells: [
        { phase: 'pilot', status: 'active', count: 3 },
        { phase: 'pilot', status: 'paused', count: 1 },
      ],
    },
    { organisation: 'bonn' },
    words,
  );

  it('has a group per phase with its sum', () => {
    expect([analysis, pilot, scaling].map((group) => [group?.label, group?.sum])).toEqual([
      ['Bedarfsanalyse', '0'],
      ['Pilotphase', '4'],
      ['Skalierung', '0'],
    ]);
  });

  it('leads each bar to the list of what it counts', () => {
    expect(pilot?.bars[0]).toEqual({
      key: 'active',
      label: 'Aktiv',
      value: 3,
      queryParams: { phase: 'pilot', status: 'active', organisation: 'bonn' },
    });
  });

  it('counts a missing cell as zero and leaves drafts out', () => {
    expect(analysis?.bars.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0]);
    expect(pilot?.bars.map(({ key }) => key)).not.toContain('draft');
  });
});
