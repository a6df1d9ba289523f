import { Injectable } from '@nestjs/common';
import { DomainError, type Actor, type Gate } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { PeopleRepository } from '../identity/people.repository';
import { GatesRepository, type OpenRequestRecord } from './gates.repository';
import type { StoredProject } from './stored-project';

/** The request somebody has on screen, as long as it waits for an answer. */
@Injectable()
export class OpenRequests {
  constructor(
    private readonly gates: GatesRepository,
    private readonly people: PeopleRepository,
  ) {}

  /**
   * @throws DomainError('conflict') naming who decided meanwhile, or `request-closed` after a stop or
   *   a return; 'rule-violated' while the project rests; 'not-found' for a foreign id
   */
  async require(
    transaction: Transaction,
    actor: Actor,
    project: StoredProject,
    { gate, requestId }: { readonly gate: Gate; readonly requestId: string },
  ): Promise<OpenRequestRecord> {
    if (project.status === 'paused') {
      throw new DomainError('rule-violated', [{ code: 'not-active' }]);
    }
    const open = await this.gates.findOpen(transaction, project.id);
    if (open?.request.id === requestId && open.request.gate === gate) return open;
    const request = await this.gates.findRequest(transaction, project.id, requestId);
    if (request?.gate !== gate) throw new DomainError('not-found');
    const decision = await this.gates.findDecisionOn(transaction, requestId);
    if (decision === null) throw new DomainError('conflict', [{ code: 'request-closed' }]);
    const { result, decidedAt, decidedBy, decidedByRole } = decision;
    const names = await this.people.namesVisibleTo(
      actor,
      project.organisation.id,
      [decidedBy],
      transaction,
    );
    const by = names.get(decidedBy) ?? decidedByRole;
    throw new DomainError('conflict', [
      { code: 'already-decided', params: { by, result, at: decidedAt.toISOString() } },
    ]);
  }
}
