import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  catalogues,
  type Catalogue,
  type CatalogueEntry,
  type UncheckedContentVersion,
} from '../catalogue/content-version';
import { contentProblems } from './check-content';
import { localRuleKinds } from '../organisations/local-rule';
import { shippedContent } from './shipped-content';

/** The shipped content with one body replaced. */
function withBody<C extends Catalogue>(
  catalogue: C,
  key: string,
  change: (body: CatalogueEntry<C>) => unknown,
): UncheckedContentVersion[] {
  return shippedContent.map((row) =>
    row.catalogue === catalogue && row.key === key
      ? { ...row, body: change(row.body as CatalogueEntry<C>) }
      : row,
  );
}

function withItem(key: string, changes: Record<string, unknown>): UncheckedContentVersion[] {
  return withBody('checklists', 'needs-analysis', (list) => ({
    ...list,
    items: list.items.map((item) => (item.key === key ? { ...item, ...changes } : item)),
  }));
}

const problemOwner = 'needs-analysis.problem-owner';
const inList = 'checklists needs-analysis v1: ';

describe('the shipped content', () => {
  it('has no problems', () => {
    expect(contentProblems(shippedContent)).toEqual([]);
  });

  it('fills every catalogue', () => {
    const filled = new Set(shippedContent.map((row) => row.catalogue));
    expect([...filled].sort()).toEqual([...catalogues].sort());
  });

  it('says about phases and gates what the handbook says', () => {
    const path = new URL('../../reference/phases.json', import.meta.url);
    const handbook = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const bodies = (catalogue: Catalogue) =>
      shippedContent.filter((row) => row.catalogue === catalogue).map((row) => row.body);
    expect(bodies('phases')).toEqual(handbook['phases']);
    expect(bodies('gates')).toEqual(handbook['gates']);
  });
});

describe('a body that does not match its schema', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown role', { responsibleRole: 'mayor' }, 'body.items.0.responsibleRole'],
    ['an unknown step', { subStep: 'analysis.dream' }, 'body.items.0.subStep'],
    ['an unknown setter', { setBy: 'g9' }, 'body.items.0.setBy'],
    [
      'an unknown flag',
      { condition: { de: 'Drohne', en: 'drone', flag: 'hasDrone' } },
      'body.items.0.condition.flag',
    ],
  ])('is reported: %s', (_, changes, field) => {
    expect(contentProblems(withItem(problemOwner, changes))).toEqual([
      expect.stringContaining(inList + field),
    ]);
  });

  it('is reported when a field is misspelt', () => {
    expect(contentProblems(withItem(problemOwner, { gateBlokcing: true }))).toEqual([
      `${inList}body.items[0].gateBlokcing is not a known field`,
    ]);
  });

  it('is reported when the hours saved do not follow from the formula', () => {
    const content = withBody('use-cases', 'chatbot-citizen', (useCase) => ({
      ...useCase,
      savings: { ...useCase.savings, hoursPerYear: 9000 },
    }));
    expect(contentProblems(content)).toEqual([expect.stringContaining('hoursPerYear')]);
  });
});

describe('a row', () => {
  const [first] = shippedContent;
  if (first === undefined) throw new Error('nothing is shipped');

  it('occurs once per key and version', () => {
    expect(contentProblems([...shippedContent, first])).toEqual([
      'phases analysis v1: occurs twice',
    ]);
    expect(contentProblems([...shippedContent, { ...first, version: 2 }])).toEqual([]);
  });

  it('carries the key of its body', () => {
    const renamed = { ...first, key: 'needs' };
    expect(contentProblems([...shippedContent, renamed])).toEqual([
      'phases needs v1: body has the key analysis',
    ]);
  });

  it('does not end before it starts', () => {
    const row = { ...first, version: 2, validFrom: '2027-02-01', validTo: '2027-01-31' };
    expect(contentProblems([...shippedContent, row])).toEqual([
      'phases analysis v2: ends before it starts',
    ]);
  });
});

describe('a pointer to an entry that does not exist', () => {
  const nowhere = { legalBasis: ['nowhere'] };

  it.each<[string, UncheckedContentVersion[], string]>([
    [
      'legal basis of a checklist item',
      withItem(problemOwner, nowhere),
      `${inList}${problemOwner} legalBasis: no legal-bases nowhere`,
    ],
    [
      'data category of a use case',
      withBody('use-cases', 'voicebot', (body) => ({ ...body, dataCategories: ['nowhere'] })),
      'use-cases voicebot v1: dataCategories: no data-categories nowhere',
    ],
    [
      'solution of a use case',
      withBody('use-cases', 'voicebot', (body) => ({ ...body, references: ['nowhere'] })),
      'use-cases voicebot v1: references: no solutions nowhere',
    ],
    [
      'use case of a solution',
      withBody('solutions', 'augustin-ki', (body) => ({
        ...body,
        useCases: [...body.useCases, 'nowhere'],
      })),
      'solutions augustin-ki v1: useCases: no use-cases nowhere',
    ],
    [
      'legal basis of a deadline',
      withBody('deadlines', 'ai-act-gpai', (body) => ({ ...body, legalBasis: 'nowhere' })),
      'deadlines ai-act-gpai v1: legalBasis: no legal-bases nowhere',
    ],
    [
      'legal basis of a partner',
      withBody('partners', 'kdn', (body) => ({ ...body, ...nowhere })),
      'partners kdn v1: legalBasis: no legal-bases nowhere',
    ],
    [
      'legal basis of a funding programme',
      withBody('funding', 'ikz-nrw', (body) => ({ ...body, ...nowhere })),
      'funding ikz-nrw v1: legalBasis: no legal-bases nowhere',
    ],
    [
      'checklist of a gate',
      withBody('gates', 'g1', (body) => ({ ...body, checklist: 'nowhere' })),
      'gates g1 v1: checklist: no checklists nowhere',
    ],
  ])('is reported: %s', (_, content, problem) => {
    expect(contentProblems(content)).toEqual([problem]);
  });

  it('is reported when a solution does not know the use case that shows it', () => {
    const content = withBody('solutions', 'bonn-chatbot', (body) => ({ ...body, useCases: [] }));
    expect(contentProblems(content)).toEqual([
      'use-cases chatbot-citizen v1: references: solutions bonn-chatbot does not name this use case',
    ]);
  });
});

describe('a text in one language only', () => {
  it('is reported when the English is empty', () => {
    const content = withBody('kpis', 'phase-funnel', (kpi) => ({ ...kpi, en: ' ' }));
    expect(contentProblems(content)).toContain('kpis phase-funnel v1: en is missing');
  });

  it('is reported when only one of two optional texts is null', () => {
    const content = withBody('solutions', 'augustin-ki', (body) => ({
      ...body,
      providerDe: 'Beispiel GmbH',
      providerEn: null,
    }));
    expect(contentProblems(content)).toEqual(['solutions augustin-ki v1: providerEn is missing']);
  });

  it('is reported when the lists have different lengths', () => {
    const content = withBody('gates', 'g2', (gate) => ({
      ...gate,
      criteriaEn: gate.criteriaEn.slice(1),
    }));
    expect(contentProblems(content)).toEqual([
      'gates g2 v1: criteriaDe and criteriaEn differ in length',
    ]);
  });

  it('is reported when a citation has no German', () => {
    const content = withBody('legal-bases', 'go-nrw-75', (body) => ({ ...body, citation: '' }));
    expect(contentProblems(content)).toContain('legal-bases go-nrw-75 v1: citation is missing');
  });
});

describe('a checklist that contradicts itself', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ order: 7 }, 'has order 7 at 1'],
    [{ obligation: 'conditional' }, 'is conditional without a condition'],
    [{ obligation: 'recommended' }, 'is only recommended but blocks'],
    [{ setBy: 'g1' }, 'is set by the decision it would block'],
    [{ setBy: 'g2', gateBlocking: false }, 'is set by g2'],
    [{ subStep: 'pilot.run' }, 'belongs to pilot.run, a step of another phase'],
    [{ key: 'pilot.problem-owner' }, 'does not start with its checklist'],
  ])('is reported: %j', (changes, problem) => {
    expect(contentProblems(withItem(problemOwner, changes))).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it('is reported when an item occurs twice', () => {
    const content = withBody('checklists', 'closure', (list) => ({
      ...list,
      items: [...list.items, ...list.items].map((item, index) => ({ ...item, order: index + 1 })),
    }));
    expect(contentProblems(content)).toContain(
      'checklists closure v1: item closure.stop-decision occurs twice',
    );
  });

  it('is reported when it hangs on a gate and on an act', () => {
    const content = withBody('checklists', 'pilot', (list) => ({ ...list, act: 'stop' }));
    expect(contentProblems(content)).toEqual([
      'checklists pilot v1: hangs on a gate or on an act, on exactly one of them',
    ]);
  });
});

describe('US-32 the defaults of local rules', () => {
  it('leave no day without one: each kind has a version that never ends', () => {
    const open = shippedContent.filter(
      ({ catalogue, validFrom, validTo }) =>
        catalogue === 'local-rules' && validFrom === null && validTo === null,
    );
    expect(open.map(({ key }) => key)).toEqual([...localRuleKinds]);
  });
});

describe('labels', () => {
  it('cover every value of the code', () => {
    const content = withBody('glossary-enums', 'AiRiskClass', (labels) => ({
      ...labels,
      values: labels.values.filter(({ value }) => value !== 'high'),
    }));
    expect(contentProblems(content)).toEqual(['AiRiskClass: high has no label']);
  });

  it('name no value that the code does not know', () => {
    const content = withBody('glossary-enums', 'GateKey', (labels) => ({
      ...labels,
      values: [...labels.values, { value: 'g5', de: 'G5', en: 'G5' }],
    }));
    expect(contentProblems(content)).toEqual(['GateKey: g5 is no value']);
  });

  it('back every glossary term that is a value', () => {
    const rename = (changes: object) =>
      withBody('glossary-terms', 'approved', (term) => ({ ...term, ...changes }));
    expect(contentProblems(rename({ codeIdentifier: 'granted' }))).toEqual([
      'glossary-terms approved: granted is no value of GateResult',
    ]);
    expect(contentProblems(rename({ valueOf: null }))).toEqual([
      'glossary-terms approved: a value, and only a value, says what it is a value of',
    ]);
    expect(contentProblems(rename({ valueOf: 'Mood' }))).toContain(
      'glossary-terms approved v1: valueOf: no glossary-enums Mood',
    );
  });
});
