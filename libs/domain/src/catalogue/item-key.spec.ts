import { describe, expect, it } from '@jest/globals';
import { checklistOfItem, isOwnItem, ownItemKey } from './item-key';

describe('the key of an item', () => {
  it('names its checklist, of the catalogue as of an organisation', () => {
    expect(checklistOfItem('needs-analysis.risk-class')).toBe('needs-analysis');
    expect(checklistOfItem(ownItemKey('yearly-review', '0199c000'))).toBe('yearly-review');
  });

  it('tells whose it is', () => {
    expect(isOwnItem(ownItemKey('pilot', '0199c000'))).toBe(true);
    expect(isOwnItem('pilot.own-data')).toBe(false);
    expect(isOwnItem('ownership.clear')).toBe(false);
  });
});
