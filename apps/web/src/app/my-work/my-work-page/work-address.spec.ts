import { describe, expect, it } from '@jest/globals';
import { workIn, type WorkAddress } from './work-address';

const town = '0190a0b0-0000-7000-8000-000000000001';
const empty: WorkAddress = {
  kind: undefined,
  phase: undefined,
  due: undefined,
  cursor: undefined,
  scope: undefined,
};

describe('the address of my work', () => {
  it('asks for all organisations unless it says one', () => {
    expect(workIn(empty, town)).toEqual({});
    expect(workIn({ ...empty, scope: 'one' }, town)).toEqual({ organisation: town });
  });

  it('passes on the filters it knows and forgets the others', () => {
    const filtered = { ...empty, kind: 'decision', phase: 'pilot', due: 'soon', cursor: 'abc' };
    expect(workIn(filtered, town)).toEqual({
      kind: 'decision',
      phase: 'pilot',
      due: 'soon',
      cursor: 'abc',
    });
    expect(workIn({ ...empty, kind: 'holiday', phase: 'x', due: 'all' }, town)).toEqual({});
  });
});
