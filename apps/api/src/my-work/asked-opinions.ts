import { Injectable } from '@nestjs/common';
import { mayAnswerAsPerson, overdueDays, pageOf, shorten } from '@ki-kompass/domain';
import { AskedOpinionsRepository, type AskedOpinionRow } from './asked-opinions.repository';
import type { FoundWork, WorkQuestion } from './work-question';

type Question = Pick<WorkQuestion, 'actor' | 'scope' | 'duties' | 'phase' | 'period'>;

const questionLength = 280;

/** Opinions that wait for the role that was asked, never for the person who asked. */
@Injectable()
export class AskedOpinions {
  constructor(private readonly opinions: AskedOpinionsRepository) {}

  async page(question: WorkQuestion): Promise<FoundWork[]> {
    const found = (await this.waiting(question)).map((row) => entryOf(row, question));
    return pageOf(found, question);
  }

  async count(question: Question): Promise<number> {
    return (await this.waiting(question)).length;
  }

  private async waiting(question: Question): Promise<AskedOpinionRow[]> {
    const rows = await this.opinions.find(question.scope, question);
    return rows.filter((row) => mayAnswerAsPerson(row, question.actor.personId));
  }
}

function entryOf(row: AskedOpinionRow, { group, today }: WorkQuestion): FoundWork {
  const { id, role, question, dueOn, organisation, project } = row;
  return {
    place: { at: dueOn, id },
    entry: {
      kind: 'opinion',
      id,
      group,
      organisation,
      project,
      dueOn,
      overdueDays: overdueDays(dueOn, today),
      role,
      question: shorten(question, questionLength),
    },
  };
}
