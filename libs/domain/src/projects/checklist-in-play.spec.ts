import { describe, expect, it } from '@jest/globals';
import type { ChecklistTemplate } from '../catalogue/checklist';
import { checklists } from '../content/checklists.data';
import {
  asEarlier,
  checklistInPlay,
  checklistProgress,
  type StoredItem,
} from './checklist-in-play';
import type { ItemState } from './checklist-item';
import { flagsOfProject } from './flags-of-project';
import { emptyProjectFields, type ProjectFields } from './project-fields';

const pilot = templateOf('pilot');

describe('the checklist of a phase', () => {
  it('stands in the order of its template, however it is stored', () => {
    const stored = storedFor(pilot).toReversed();
    expect(inPlay(pilot, {}, stored).map(({ order }) => order)).toEqual(
      pilot.items.map((_, index) => index + 1),
    );
  });

  it('leaves out what the pinned template does not know, and does not make up what is not stored', () => {
    const [first, ...others] = storedFor(pilot);
    const unknown = { ...first, key: 'pilot.from-the-future' } as StoredItem;
    expect(inPlay(pilot, {}, [unknown, ...others])).toHaveLength(pilot.items.length - 1);
  });

  it.each<[keyof ProjectFields, readonly string[]]>([
    ['processesPersonalData', ['pilot.dpa', 'pilot.vvt']],
    ['processesSocialData', ['pilot.social-data']],
    ['dpiaRequired', ['pilot.dpia']],
    ['citizenFacing', ['pilot.transparency']],
    ['hasUserInterface', ['pilot.accessibility']],
  ])('drops items of a condition that is denied: %s', (flag, keys) => {
    const idle = inPlay(pilot, { [flag]: false }).filter(({ applies }) => !applies);
    expect(idle.map(({ key }) => key)).toEqual(keys);
    for (const { blocksGate } of idle) expect(blocksGate).toBe(false);
  });

  it.each([true, null])('keeps them while the answer is %j', (answer) => {
    const items = inPlay(pilot, { processesPersonalData: answer, dpiaRequired: answer });
    expect(items.every(({ applies }) => applies)).toBe(true);
  });

  it('lets no item block that is recommended or set by the decision', () => {
    const free = inPlay(templateOf('needs-analysis'), {}).filter(({ blocksGate }) => !blocksGate);
    expect(free.map(({ key, setByDecision }) => [key, setByDecision])).toEqual([
      ['needs-analysis.cooperation-check', false],
      ['needs-analysis.decision-g1', true],
    ]);
  });

  it('lets a recommended item block after a decision returned it', () => {
    const list = templateOf('needs-analysis');
    const returned = inPlay(list, {}, storedFor(list, 'recheck'));
    const item = returned.find(({ key }) => key === 'needs-analysis.cooperation-check');
    expect(item).toMatchObject({ blocksGate: true, needsEvidence: false });
  });

  it('holds nothing back once it is an earlier one, and is as far as it was', () => {
    const items = inPlay(pilot, {}, storedFor(pilot, 'recheck'));
    expect(checklistProgress(items).blocking).toBeGreaterThan(10);
    const { settled, applicable } = checklistProgress(items);
    const earlier = asEarlier(items);
    expect(checklistProgress(earlier)).toEqual({ settled, applicable, blocking: 0 });
    expect(earlier.map(({ state }) => state)).toEqual(items.map(({ state }) => state));
  });

  it('asks for evidence where an item can block, whether it applies at present or not', () => {
    const dpia = inPlay(pilot, { dpiaRequired: false }).find(({ key }) => key === 'pilot.dpia');
    expect(dpia).toMatchObject({ applies: false, blocksGate: false, needsEvidence: true });
  });
});

describe('the progress', () => {
  it('counts what applies, what is settled of it, and what still blocks', () => {
    const items = inPlay(pilot, { processesPersonalData: false });
    expect(checklistProgress(items)).toEqual({ settled: 0, applicable: 16, blocking: 15 });
    const done = items.map((item) => ({ ...item, state: 'done' as const, evidenceCount: 1 }));
    expect(checklistProgress(done)).toEqual({ settled: 16, applicable: 16, blocking: 0 });
  });

  it('is nothing of nothing on an empty list', () => {
    expect(checklistProgress([])).toEqual({ settled: 0, applicable: 0, blocking: 0 });
  });
});

describe('the flags of a project', () => {
  it.each([
    ['high', true],
    ['minimal', false],
    ['high-check', null],
    ['check', null],
    [null, null],
  ] as const)('take high risk from the class: %s', (riskClass, isHighRisk) => {
    expect(flagsOfProject({ ...emptyProjectFields, riskClass }, null).isHighRisk).toBe(isHighRisk);
  });

  it.each([true, false, null])('take the value limit as it was found: %j', (found) => {
    expect(flagsOfProject(emptyProjectFields, found).aboveCouncilLimit).toBe(found);
  });

  it('are the answers of the project otherwise', () => {
    const answered = { ...emptyProjectFields, citizenFacing: true, hasFunding: false };
    expect(flagsOfProject(answered, null)).toMatchObject({
      citizenFacing: true,
      hasFunding: false,
      isShared: null,
    });
  });
});

function inPlay(
  template: ChecklistTemplate,
  answers: Partial<ProjectFields>,
  stored = storedFor(template),
) {
  return checklistInPlay(
    stored,
    template,
    flagsOfProject({ ...emptyProjectFields, ...answers }, null),
  );
}

function storedFor(template: ChecklistTemplate, state: ItemState = 'open'): StoredItem[] {
  return template.items.map(({ key, responsibleRole }) => ({
    id: key,
    key,
    templateVersion: 1,
    state,
    reason: null,
    responsibleRole,
    assigneeId: null,
    dueOn: null,
    doneAt: null,
    evidenceFrom: null,
    evidenceCount: 0,
  }));
}

function templateOf(key: string): ChecklistTemplate {
  const found = checklists.find((checklist) => checklist.key === key);
  if (found === undefined) throw new Error(`No checklist ${key}`);
  return found;
}
