import { Injectable } from '@nestjs/common';
import {
  classificationWaitsFor,
  dayOf,
  daysBetween,
  isTask,
  pageOf,
  shorten,
  taskRulesOf,
  waiverWaitsFor,
  type ItemToWaive,
  type TaskRules,
} from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import { LocalRulesService } from '../organisations/local-rules.service';
import { OwnItemsReadingService } from '../organisations/own-items-reading.service';
import {
  WaitingAnswersRepository,
  type ClassificationRow,
  type WaiverRow,
} from './waiting-answers.repository';
import type { FoundWork, WorkQuestion } from './work-question';

type Question = Pick<WorkQuestion, 'actor' | 'scope' | 'duties' | 'phase' | 'today'>;

const reasonLength = 280;

/** Requests for waivers and classifications that wait for a person's answer. */
@Injectable()
export class WaitingAnswers {
  constructor(
    private readonly answers: WaitingAnswersRepository,
    private readonly content: ContentService,
    private readonly ownItems: OwnItemsReadingService,
    private readonly localRules: LocalRulesService,
  ) {}

  async waivers(question: WorkQuestion): Promise<FoundWork[]> {
    const { rows, templates } = await this.waitingWaivers(question);
    return firstOf(rows, question).map((row) => waiverEntry(row, question, templates));
  }

  async classifications(question: WorkQuestion): Promise<FoundWork[]> {
    const rows = firstOf(await this.waitingClassifications(question), question);
    return rows.map((row) => classificationEntry(row, question));
  }

  async count(question: Question): Promise<number> {
    const [waivers, classifications] = await Promise.all([
      this.waitingWaivers(question),
      this.waitingClassifications(question),
    ]);
    return waivers.rows.length + classifications.length;
  }

  private async waitingWaivers({ actor, scope, duties, phase, today }: Question) {
    const rows = await this.answers.waivers(scope, duties, phase);
    const ids = rows.map(({ organisationId }) => organisationId);
    const tasks = await this.tasksOf(ids);
    const rules = await this.localRules.ofAll(ids, today);
    const waiting = rows.filter((row) => {
      const local = rules.get(row.organisationId);
      if (local === undefined) return false;
      const waiver = { ...row, item: itemOf(row, tasks, local.valueLimitCents) };
      return waiverWaitsFor(actor, waiver, { ...local, on: today });
    });
    return { rows: waiting, templates: tasks.templates };
  }

  private async tasksOf(organisationIds: readonly string[]): Promise<TaskRules> {
    if (organisationIds.length === 0) return taskRulesOf([]);
    const shared = await this.content.everyVersion('checklists');
    const own = await this.ownItems.asChecklists(organisationIds);
    return taskRulesOf([...shared, ...own]);
  }

  private async waitingClassifications({ actor, scope, duties, phase }: Question) {
    const rows = await this.answers.classifications(scope, duties, phase);
    return rows.filter((row) => classificationWaitsFor(actor, row));
  }
}

/** A decision sets none of the items that somebody asked to waive. */
function itemOf(
  { itemKey: key, state, reference, answers }: WaiverRow,
  tasks: TaskRules,
  valueLimitCents: number | null,
): ItemToWaive {
  const field = tasks.asks.get(reference);
  const answer = field === undefined ? null : answers[field];
  const applies = isTask(tasks, reference, answer, valueLimitCents);
  return { key, state, setByDecision: false, applies };
}

/** Whoever has waited longest comes first. */
function firstOf<Row extends { readonly id: string; readonly at: Date }>(
  rows: readonly Row[],
  question: WorkQuestion,
): Row[] {
  const placed = rows.map((row) => ({ row, place: placeOf(row) }));
  return pageOf(placed, question).map(({ row }) => row);
}

function placeOf({ at, id }: { readonly id: string; readonly at: Date }): FoundWork['place'] {
  return { at: at.toISOString(), id };
}

function whereOf(row: WaiverRow | ClassificationRow, { group, today }: WorkQuestion) {
  const { id, at, organisation, project } = row;
  const waitingDays = Math.max(0, daysBetween(dayOf(at), today));
  return { id, group, organisation, project, dueOn: null, overdueDays: null, waitingDays };
}

function waiverEntry(
  row: WaiverRow,
  question: WorkQuestion,
  templates: TaskRules['templates'],
): FoundWork {
  const { itemKey, reference, reason } = row;
  const { de = itemKey, en = itemKey } = templates.get(reference) ?? {};
  const place = placeOf(row);
  return {
    place,
    entry: {
      kind: 'waiver',
      ...whereOf(row, question),
      item: { key: itemKey, title: { de, en } },
      reason: shorten(reason, reasonLength),
      requestedAt: place.at,
    },
  };
}

function classificationEntry(row: ClassificationRow, question: WorkQuestion): FoundWork {
  const place = placeOf(row);
  const { riskClass } = row;
  const recordedAt = place.at;
  return {
    place,
    entry: { kind: 'classification', ...whereOf(row, question), riskClass, recordedAt },
  };
}
