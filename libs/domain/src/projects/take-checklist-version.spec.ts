import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { ChecklistItemTemplate } from '../catalogue/checklist';
import { isSettled, itemStates, type ItemState } from './checklist-item';
import { flagsOfProject } from './flags-of-project';
import { emptyProjectFields } from './project-fields';
import {
  takeChecklistVersion,
  versionBlockers,
  type VersionQuestion,
} from './take-checklist-version';

function text(key: string, changes: Partial<ChecklistItemTemplate> = {}): ChecklistItemTemplate {
  return {
    key: `pilot.${key}`,
    order: 1,
    subStep: null,
    de: 'Beispiel',
    en: 'Example',
    evidenceDe: 'Vermerk',
    evidenceEn: 'Note',
    legalBasis: [],
    responsibleRole: 'it-coordinator',
    opinionRole: null,
    involvedRoles: [],
    obligation: 'always',
    gateBlocking: true,
    setBy: null,
    condition: null,
    source: 'knowledge',
    verified: false,
    ...changes,
  };
}

function question(over: Partial<VersionQuestion>): VersionQuestion {
  const references = ['pilot@1', 'pilot@2'] as const;
  const flags = flagsOfProject(emptyProjectFields, null);
  const known = { status: 'active', hasOpenRequest: false, former: [], references, flags } as const;
  return { ...known, before: [], after: [], items: [], ...over };
}

const item = (key: string, state: ItemState) => ({
  key: `pilot.${key}`,
  state,
  blocksGate: true,
  setByDecision: false,
  needsEvidence: true,
  evidenceCount: 1,
});

describe('taking a new version of a checklist', () => {
  it('keeps what says the same, and asks again for what is settled and says something else', () => {
    const taken = takeChecklistVersion(
      question({
        before: [text('same'), text('other'), text('open'), text('gone')],
        after: [
          text('same'),
          text('other', { de: 'Neu' }),
          text('open', { de: 'Neu' }),
          text('new'),
        ],
        items: [
          item('same', 'done'),
          item('other', 'waived'),
          item('open', 'in-progress'),
          item('gone', 'done'),
        ],
      }),
    );
    expect(taken).toMatchObject({
      added: ['pilot.new'],
      removed: ['pilot.gone'],
      returned: [],
      recheck: ['pilot.other'],
    });
    expect(taken.events).toEqual([
      {
        type: 'checklist.version-taken',
        fieldGroup: 'checklist',
        changes: {
          'checklist-version/versions': ['pilot@1', 'pilot@2'],
          'checklist-version/added': [null, ['pilot.new']],
          'checklist-version/changed': [null, ['pilot.other', 'pilot.open']],
          'checklist-version/removed': [null, ['pilot.gone']],
        },
      },
      {
        type: 'checklist-item.changed',
        fieldGroup: 'checklist',
        changes: { 'checklist/pilot.other/state': ['waived', 'recheck'] },
      },
    ]);
  });

  it('brings back what fell away, with its state, to be looked at again', () => {
    const taken = takeChecklistVersion(
      question({
        before: [text('a')],
        after: [text('a'), text('back'), text('open')],
        items: [item('a', 'done')],
        former: [item('back', 'done'), item('open', 'open')],
      }),
    );
    expect(taken).toMatchObject({
      added: [],
      returned: ['pilot.back', 'pilot.open'],
      recheck: ['pilot.back'],
    });
  });

  it('finds no difference in a translation, and lets a decision keep what it set', () => {
    const taken = takeChecklistVersion(
      question({
        before: [text('a'), text('decision', { setBy: 'g2', gateBlocking: false })],
        after: [
          text('a', { en: 'Better' }),
          text('decision', { setBy: 'g2', gateBlocking: false, de: 'Neu' }),
        ],
        items: [item('a', 'done'), item('decision', 'done')],
      }),
    );
    expect(taken.recheck).toEqual([]);
  });

  it.each<[string, Partial<VersionQuestion>, string]>([
    ['a gate is in progress', { hasOpenRequest: true }, 'gate-in-progress'],
    ['the project rests', { status: 'paused' }, 'project-not-active'],
    [
      'something returned would fall away',
      { after: [], items: [item('a', 'recheck')] },
      'recheck-before-version',
    ],
  ])('is refused while %s', (_, over, code) => {
    const asked = question({ before: [text('a')], after: [text('b')], ...over });
    expect(versionBlockers(asked)).toMatchObject([{ code }]);
    expect(() => takeChecklistVersion(asked)).toThrow(code);
  });
});

describe('an own item that holds its gate back', () => {
  const key = 'own.pilot.1';
  const own = (changes: Partial<ChecklistItemTemplate> = {}) => text('', { key, ...changes });
  const standing = { ...item('', 'open'), key };
  const onFunding = own({
    obligation: 'conditional',
    condition: { de: 'Förderung', en: 'funded', flag: 'hasFunding' },
  });
  const unfunded = flagsOfProject({ ...emptyProjectFields, hasFunding: false }, null);
  const asked = (over: Partial<VersionQuestion>) =>
    question({ before: [text('a'), own()], items: [item('a', 'open'), standing], ...over });
  const blocker = { code: 'open-before-version', itemKey: key };

  it.each<[string, Partial<VersionQuestion>]>([
    ['fall away', { after: [text('a')] }],
    ['no longer block', { after: [text('a'), own({ gateBlocking: false })] }],
    ['no longer apply', { after: [text('a'), onFunding], flags: unfunded }],
  ])('needs a result or a waiver before a version in which it would %s', (_, over) => {
    expect(versionBlockers(asked(over))).toEqual([blocker]);
    expect(() => takeChecklistVersion(asked(over))).toThrow('open-before-version');
    const redacted = { ...standing, state: 'done', evidenceCount: 0 } as const;
    expect(versionBlockers(asked({ ...over, items: [redacted] }))).toEqual([blocker]);
    for (const state of ['done', 'waived', 'not-applicable'] as const) {
      expect(versionBlockers(asked({ ...over, items: [{ ...standing, state }] }))).toEqual([]);
    }
  });

  it.each<[string, Partial<VersionQuestion>]>([
    ['it says something else and still blocks', { after: [own({ de: 'Neu' })] }],
    ['its new condition is still to be clarified', { after: [onFunding] }],
    ['it did not apply before', { items: [{ ...standing, blocksGate: false }], after: [] }],
    ['it is an item of the catalogue', { before: [text('a')], items: [item('a', 'open')] }],
  ])('is in nobody’s way when %s', (_, over) => {
    expect(versionBlockers(asked({ after: [], ...over }))).toEqual([]);
  });

  it('goes on asking for evidence when it was sent back, if it asked for any', () => {
    const free = { after: [own({ gateBlocking: false })] };
    const sentBack = { ...standing, state: 'recheck' } as const;
    expect(versionBlockers(asked({ ...free, items: [sentBack] }))).toEqual([blocker]);
    const recommended = { ...sentBack, needsEvidence: false };
    expect(versionBlockers(asked({ ...free, items: [recommended] }))).toEqual([]);
    const gone = { code: 'recheck-before-version', itemKey: key };
    expect(versionBlockers(asked({ after: [], items: [sentBack] }))).toEqual([gone]);
  });
});

describe('any new version', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const texts = fc
    .subarray(keys)
    .chain((some) =>
      fc.tuple(
        ...some.map((key) =>
          fc
            .record({ de: fc.constantFrom('Alt', 'Neu'), gateBlocking: fc.boolean() })
            .map((over) => text(key, over)),
        ),
      ),
    );
  const situations = fc
    .record({
      before: texts,
      after: texts,
      states: fc.array(fc.constantFrom(...itemStates), { minLength: 5, maxLength: 5 }),
    })
    .map(({ before, after, states }) => {
      const pinned = new Set(before.map(({ key }) => key));
      const all = keys.map((key, index) => item(key, states[index] ?? 'open'));
      return question({
        before,
        after,
        items: all.filter(({ key }) => pinned.has(key)),
        former: all.filter(({ key }) => !pinned.has(key)).slice(0, 1),
      });
    })
    .filter((asked) => asked.before.length > 0 && versionBlockers(asked).length === 0);

  it('leaves the project with exactly the items of the version, and loses none', () => {
    fc.assert(
      fc.property(situations, (asked) => {
        const { added, removed, returned } = takeChecklistVersion(asked);
        const kept = asked.items.map(({ key }) => key).filter((key) => !removed.includes(key));
        const now = [...kept, ...added, ...returned].sort();
        expect(now).toEqual(asked.after.map(({ key }) => key).sort());
        for (const key of removed) expect(asked.items.map((one) => one.key)).toContain(key);
      }),
    );
  });

  it('settles nothing, and keeps nothing settled that says something else', () => {
    fc.assert(
      fc.property(situations, (asked) => {
        const { recheck } = takeChecklistVersion(asked);
        for (const { key, state } of asked.items) {
          const earlier = asked.before.find((one) => one.key === key);
          const later = asked.after.find((one) => one.key === key);
          if (later === undefined) continue;
          const isSame = earlier?.de === later.de && earlier.gateBlocking === later.gateBlocking;
          expect(recheck.includes(key)).toBe(!isSame && isSettled[state]);
        }
      }),
    );
  });

  it('has nothing more to say once it is taken', () => {
    fc.assert(
      fc.property(situations, (asked) => {
        const again = { ...asked, before: asked.after };
        fc.pre(asked.after.length > 0);
        expect(takeChecklistVersion(again)).toMatchObject({ added: [], removed: [], recheck: [] });
      }),
    );
  });
});
