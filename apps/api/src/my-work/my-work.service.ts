import { Injectable } from '@nestjs/common';
import {
  dayOf,
  daySchema,
  dutiesOf,
  groupsShown,
  kindsOfGroup,
  overdueDays,
  periodOf,
  scopeOf,
  shorten,
  workGroups,
  type Actor,
  type ListMyWork,
  type MyWorkCount,
  type MyWorkPage,
  type Place,
  type WorkGroup,
  type WorkKind,
  pageOf,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { Clock } from '../time/clock';
import { AskedConsents } from './asked-consents';
import { AskedOpinions } from './asked-opinions';
import {
  CommitmentsRepository,
  type ConditionRow,
  type PlannedEndRow,
} from './commitments.repository';
import { OpenReports } from './open-reports';
import { OpenTasks } from './open-tasks';
import { WaitingAnswers } from './waiting-answers';
import { WaitingDecisions } from './waiting-decisions';
import type { FoundWork, WorkQuestion } from './work-question';

type Source = (question: WorkQuestion) => Promise<FoundWork[]>;

/** Group, day or instant, and id of the last entry of a page. */
const cursorSchema = z.union([
  z.tuple([z.enum(['overdue', 'upcoming']), daySchema, z.uuid()]),
  z.tuple([z.literal('decisions'), z.iso.datetime(), z.uuid()]),
  z.tuple([z.literal('undated'), z.literal(''), z.uuid()]),
]);

const conditionLength = 280;

@Injectable()
export class MyWorkService {
  private readonly sources: Readonly<Record<WorkKind, Source>> = {
    task: (question) => this.tasks.page(question),
    decision: (question) => this.decisions.page(question),
    waiver: (question) => this.answers.waivers(question),
    classification: (question) => this.answers.classifications(question),
    opinion: (question) => this.opinions.page(question),
    consent: (question) => this.consents.page(question),
    condition: (question) => this.conditions(question),
    incident: (question) => this.reports.page(question),
    'planned-end': (question) => this.plannedEnds(question),
  };

  constructor(
    private readonly tasks: OpenTasks,
    private readonly decisions: WaitingDecisions,
    private readonly answers: WaitingAnswers,
    private readonly opinions: AskedOpinions,
    private readonly consents: AskedConsents,
    private readonly reports: OpenReports,
    private readonly commitments: CommitmentsRepository,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, query: ListMyWork): Promise<MyWorkPage> {
    const today = dayOf(this.clock.now());
    const after = query.cursor === undefined ? null : placeIn(query.cursor);
    const found: FoundWork[] = [];
    for (const group of groupsFrom(after, query)) {
      const wanted = query.limit + 1 - found.length;
      if (wanted === 0) break;
      const question = {
        ...mineAt(actor, query, today),
        group,
        period: periodOf(group, query.due, today),
        after: after?.group === group ? after.place : null,
        limit: wanted,
      };
      found.push(...(await this.group(question, query.kind)));
    }
    const shown = found.slice(0, query.limit);
    const last = found.length > query.limit ? shown.at(-1) : undefined;
    return {
      today,
      items: shown.map(({ entry }) => entry),
      nextCursor: last ? encodeCursor([last.entry.group, last.place.at, last.place.id]) : null,
    };
  }

  /** What presses, whatever the list is filtered by. */
  async count(actor: Actor): Promise<MyWorkCount> {
    const today = dayOf(this.clock.now());
    const all = mineAt(actor, {}, today);
    const late = { ...all, period: periodOf('overdue', 'all', today) };
    const [tasks, opinions, consents, reports, conditions, plannedEnds, decisions, answers] =
      await Promise.all([
        this.tasks.count(late),
        this.opinions.count(late),
        this.consents.count(late),
        this.reports.count(late),
        this.commitments.countConditions(late.scope, late),
        this.commitments.countPlannedEnds(late.scope, late),
        this.decisions.count(all),
        this.answers.count(all),
      ]);
    const overdue = tasks + opinions + consents + reports + conditions + plannedEnds;
    return { overdue, decisions: decisions + answers };
  }

  /** The first of a group, from all the sources it has. */
  private async group(question: WorkQuestion, kind: WorkKind | undefined): Promise<FoundWork[]> {
    const kinds = kindsOfGroup[question.group].filter(
      (one) =>
        (kind === undefined || one === kind) &&
        question.duties.some(({ kinds: possible }) => possible.includes(one)),
    );
    const found = await Promise.all(kinds.map((one) => this.sources[one](question)));
    return pageOf(found.flat(), question);
  }

  private async conditions(question: WorkQuestion): Promise<FoundWork[]> {
    const rows = await this.commitments.conditions(question.scope, question);
    return rows.map(({ text, ...row }) => ({
      place: { at: row.dueOn, id: row.id },
      entry: {
        kind: 'condition' as const,
        ...row,
        ...whenOf(row, question),
        text: shorten(text, conditionLength),
      },
    }));
  }

  private async plannedEnds(question: WorkQuestion): Promise<FoundWork[]> {
    const rows = await this.commitments.plannedEnds(question.scope, question);
    return rows.map((row) => ({
      place: { at: row.dueOn, id: row.id },
      entry: { kind: 'planned-end' as const, ...row, ...whenOf(row, question) },
    }));
  }
}

function whenOf({ dueOn }: ConditionRow | PlannedEndRow, { group, today }: WorkQuestion) {
  return { group, overdueDays: overdueDays(dueOn, today) };
}

function mineAt(
  actor: Actor,
  { organisation, phase }: Partial<Pick<ListMyWork, 'organisation' | 'phase'>>,
  today: string,
) {
  const duties = dutiesOf(actor).filter(
    ({ organisationId }) => organisation === undefined || organisationId === organisation,
  );
  return { actor, scope: scopeOf(actor), duties, phase, today };
}

/** @throws InvalidRequest when somebody made the cursor up */
function placeIn(cursor: string): { readonly group: WorkGroup; readonly place: Place } {
  const [group, at, id] = decodeCursor(cursor, cursorSchema);
  return { group, place: { at, id } };
}

function groupsFrom(
  after: { readonly group: WorkGroup } | null,
  query: Pick<ListMyWork, 'due' | 'kind'>,
): readonly WorkGroup[] {
  const first = after === null ? 0 : workGroups.indexOf(after.group);
  return groupsShown(query).filter((group) => workGroups.indexOf(group) >= first);
}
