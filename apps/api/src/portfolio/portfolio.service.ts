import { Injectable } from '@nestjs/common';
import {
  attentionRowsShown,
  organisationsReading,
  scopeOf,
  summarisePortfolio,
  type Actor,
  type Overview,
  type OverviewQuery,
  type OwnFacts,
} from '@ki-kompass/domain';
import { AttentionService } from './attention.service';
import { PortfolioRepository } from './portfolio.repository';
import { Clock } from '../time/clock';

@Injectable()
export class PortfolioService {
  constructor(
    private readonly portfolio: PortfolioRepository,
    private readonly attention: AttentionService,
    private readonly clock: Clock,
  ) {}

  async overview(actor: Actor, { organisation, reach }: OverviewQuery): Promise<Overview> {
    const now = this.clock.now();
    const own = scopeOf(actor).ownOrganisationIds.filter(
      (id) => organisation === undefined || id === organisation,
    );
    const [counted, facts] = await Promise.all([
      this.portfolio.countByPhaseAndStatus(own, now),
      this.ownFacts(actor, own, organisation),
    ]);
    return summarisePortfolio(counted, { reach, own: facts }, now);
  }

  private async ownFacts(
    actor: Actor,
    own: readonly string[],
    organisation: string | undefined,
  ): Promise<OwnFacts> {
    const readers = organisationsReading(actor, 'decisions', own);
    const [{ total, items }, decisions] = await Promise.all([
      this.attention.page(actor, { organisation, limit: attentionRowsShown }),
      readers.length === 0 ? undefined : this.portfolio.waitingDecisions(readers),
    ]);
    return { ...(decisions === undefined ? {} : { decisions }), attention: { total, items } };
  }
}
