import { Injectable } from '@nestjs/common';
import { consentWaitsFor, overdueDays, pageOf, shorten } from '@ki-kompass/domain';
import { AskedConsentsRepository, type AskedConsentRow } from './asked-consents.repository';
import type { FoundWork, WorkQuestion } from './work-question';

type Question = Pick<WorkQuestion, 'actor' | 'scope' | 'duties' | 'phase' | 'period'>;

const reasonLength = 280;

/** Consents that wait for the staff council, never for the person who asked. */
@Injectable()
export class AskedConsents {
  constructor(private readonly consents: AskedConsentsRepository) {}

  async page(question: WorkQuestion): Promise<FoundWork[]> {
    const found = (await this.waiting(question)).map((row) => entryOf(row, question));
    return pageOf(found, question);
  }

  async count(question: Question): Promise<number> {
    return (await this.waiting(question)).length;
  }

  private async waiting(question: Question): Promise<AskedConsentRow[]> {
    const rows = await this.consents.find(question.scope, question);
    return rows.filter((row) => consentWaitsFor(question.actor.personId, row));
  }
}

function entryOf(row: AskedConsentRow, { group, today }: WorkQuestion): FoundWork {
  const { id, role, reason, dueOn, organisation, project } = row;
  return {
    place: { at: dueOn, id },
    entry: {
      kind: 'consent',
      id,
      group,
      organisation,
      project,
      dueOn,
      overdueDays: overdueDays(dueOn, today),
      role,
      reason: shorten(reason, reasonLength),
    },
  };
}
