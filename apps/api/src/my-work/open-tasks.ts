import { Injectable } from '@nestjs/common';
import { isTask, overdueDays, taskRulesOf, type TaskRules } from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import { LocalRulesService } from '../organisations/local-rules.service';
import { OwnItemsReadingService } from '../organisations/own-items-reading.service';
import { TasksRepository, type JudgedTask, type TaskRow } from './tasks.repository';
import type { FoundWork, WorkQuestion } from './work-question';

/** Checklist items that wait for a person. */
@Injectable()
export class OpenTasks {
  constructor(
    private readonly tasks: TasksRepository,
    private readonly content: ContentService,
    private readonly ownItems: OwnItemsReadingService,
    private readonly localRules: LocalRulesService,
  ) {}

  /** Asks again, for more each time, as long as the rule leaves places empty. */
  async page(question: WorkQuestion): Promise<FoundWork[]> {
    const rules = await this.rules(question);
    const found: FoundWork[] = [];
    let { after, limit } = question;
    for (;;) {
      const rows = await this.tasks.page(question.scope, { ...question, after, limit }, rules);
      const applying = await this.applying(rows, question.today, rules);
      found.push(...applying.map((row) => entryOf(row, question, rules)));
      const last = rows.at(-1);
      if (found.length >= question.limit || last === undefined || rows.length < limit) break;
      after = { at: last.dueOn ?? '', id: last.id };
      limit *= 4;
    }
    return found.slice(0, question.limit);
  }

  /** How many wait in the period; the rule is asked once for all that are alike. */
  async count(
    question: Pick<WorkQuestion, 'actor' | 'scope' | 'duties' | 'phase' | 'period' | 'today'>,
  ): Promise<number> {
    const rules = await this.rules(question);
    const counted = await this.tasks.count(question.scope, question, rules);
    const applying = await this.applying(counted, question.today, rules);
    return applying.reduce((sum, { count }) => sum + count, 0);
  }

  private async rules({ duties }: Pick<WorkQuestion, 'duties'>): Promise<TaskRules> {
    const shared = await this.content.everyVersion('checklists');
    const own = await this.ownItems.asChecklists(
      duties.map(({ organisationId }) => organisationId),
    );
    return taskRulesOf([...shared, ...own]);
  }

  private async applying<Row extends JudgedTask>(
    rows: readonly Row[],
    day: string,
    rules: TaskRules,
  ): Promise<Row[]> {
    const hanging = rows.filter(
      ({ reference }) => rules.asks.get(reference) === 'estimatedTotalCents',
    );
    const ids = hanging.map(({ organisationId }) => organisationId);
    const local = await this.localRules.ofAll(ids, day);
    return rows.filter(({ organisationId, reference, answer }) =>
      isTask(rules, reference, answer, local.get(organisationId)?.valueLimitCents ?? null),
    );
  }
}

function entryOf(
  row: TaskRow,
  { group, today }: WorkQuestion,
  { templates }: TaskRules,
): FoundWork {
  const { id, dueOn, itemKey, reference, state, role, isAssigned, organisation, project } = row;
  const { de = itemKey, en = itemKey } = templates.get(reference) ?? {};
  return {
    place: { at: dueOn ?? '', id },
    entry: {
      kind: 'task',
      id,
      group,
      organisation,
      project,
      dueOn,
      overdueDays: overdueDays(dueOn, today),
      item: { key: itemKey, title: { de, en }, state },
      because: isAssigned ? 'assigned' : 'role',
      role,
    },
  };
}
