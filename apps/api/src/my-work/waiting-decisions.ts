import { Injectable } from '@nestjs/common';
import {
  actWaitingFor,
  dayOf,
  daysBetween,
  pageOf,
  shorten,
  type WaitingAct,
} from '@ki-kompass/domain';
import { LocalRulesService } from '../organisations/local-rules.service';
import {
  type RequestDetail,
  WaitingRequestsRepository,
  type WaitingRequestRow,
} from './waiting-requests.repository';
import type { FoundWork, WorkQuestion } from './work-question';

type Question = Pick<WorkQuestion, 'actor' | 'scope' | 'duties' | 'phase' | 'today'>;

interface Waiting {
  readonly request: WaitingRequestRow;
  readonly act: WaitingAct;
  readonly place: FoundWork['place'];
}

const recommendationLength = 280;

/** Gate requests that wait for a person's agreement, decision or record. */
@Injectable()
export class WaitingDecisions {
  constructor(
    private readonly requests: WaitingRequestsRepository,
    private readonly localRules: LocalRulesService,
  ) {}

  /** Whoever has waited longest comes first. */
  async page(question: WorkQuestion): Promise<FoundWork[]> {
    const { scope } = question;
    const waiting = pageOf(await this.waitingFor(question), question);
    if (waiting.length === 0) return [];
    const details = await this.requests.details(
      scope,
      waiting.map(({ request }) => request.id),
    );
    const detailOf = new Map(details.map((detail) => [detail.id, detail]));
    return waiting.flatMap((one) => {
      const detail = detailOf.get(one.request.id);
      return detail === undefined ? [] : [entryOf(one, detail, question)];
    });
  }

  async count(question: Question): Promise<number> {
    return (await this.waitingFor(question)).length;
  }

  private async waitingFor({ actor, scope, duties, phase, today }: Question): Promise<Waiting[]> {
    const requests = await this.requests.open(scope, duties, phase);
    const ids = requests.map(({ organisationId }) => organisationId);
    const rules = await this.localRules.ofAll(ids, today);
    return requests.flatMap((request) => {
      const local = rules.get(request.organisationId);
      const act = local && actWaitingFor(actor, request, { ...local, on: today });
      if (act == null) return [];
      return [{ request, act, place: { at: request.requestedAt.toISOString(), id: request.id } }];
    });
  }
}

function entryOf(
  { request, act, place }: Waiting,
  { organisation, project, recommendation }: RequestDetail,
  { duties, group, today }: WorkQuestion,
): FoundWork {
  const { gate, riskClass, requestedAt, estimatedTotalCents } = request;
  const readsEconomics = duties.some(
    (duty) => duty.organisationId === organisation.id && duty.readsEconomics,
  );
  return {
    place,
    entry: {
      kind: 'decision',
      id: place.id,
      group,
      organisation,
      project,
      dueOn: null,
      overdueDays: null,
      gate,
      act,
      requestedAt: place.at,
      waitingDays: Math.max(0, daysBetween(dayOf(requestedAt), today)),
      recommendation: shorten(recommendation, recommendationLength),
      riskClass,
      ...(readsEconomics ? { estimatedTotalCents } : {}),
    },
  };
}
