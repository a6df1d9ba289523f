import { Injectable } from '@nestjs/common';
import {
  attentionRowsShown,
  dayOf,
  scopeOf,
  scopeReading,
  summarisePortfolio,
  type Actor,
  type Overview,
  type OverviewQuery,
  type OwnFacts,
  type Scope,
} from '@ki-kompass/domain';
import { ScopedCache } from '../caching/scoped-cache';
import { ReachService } from '../organisations/reach.service';
import { AttentionService } from './attention.service';
import { PortfolioRepository } from './portfolio.repository';
import { Clock } from '../time/clock';

@Injectable()
export class PortfolioService {
  constructor(
    private readonly portfolio: PortfolioRepository,
    private readonly attention: AttentionService,
    private readonly reach: ReachService,
    private readonly cache: ScopedCache,
    private readonly clock: Clock,
  ) {}

  /** Colleagues with the same roles see the same figures, so a change has them counted once. */
  overview(actor: Actor, query: OverviewQuery): Promise<Overview> {
    const day = dayOf(this.clock.now());
    return this.cache.get({ name: 'overview', actor, query, day }, () =>
      query.reach === 'own' ? this.own(actor, query) : this.around(actor, query),
    );
  }

  private async own(actor: Actor, { organisation, reach }: OverviewQuery): Promise<Overview> {
    const now = this.clock.now();
    const [counted, own] = await Promise.all([
      this.portfolio.countOwn(scopeOf(actor), organisation, now),
      this.ownFacts(actor, organisation),
    ]);
    return summarisePortfolio(counted, { reach, own }, now);
  }

  private async around(actor: Actor, query: OverviewQuery): Promise<Overview> {
    const now = this.clock.now();
    const around = await this.reach.around(query, dayOf(now));
    const counted = await this.portfolio.countAround(scopeOf(actor), around, now);
    return summarisePortfolio(counted, { reach: query.reach, own: undefined }, now);
  }

  private async ownFacts(actor: Actor, organisation: string | undefined): Promise<OwnFacts> {
    const scope = scopeReading(actor, 'decisions');
    const [{ total, items }, decisions] = await Promise.all([
      this.attention.page(actor, { organisation, limit: attentionRowsShown }),
      readsAny(scope, organisation)
        ? this.portfolio.waitingDecisions(scope, organisation)
        : undefined,
    ]);
    return { ...(decisions === undefined ? {} : { decisions }), attention: { total, items } };
  }
}

/** Whoever reads no decisions here is not told of none, but nothing. */
function readsAny(scope: Scope, organisation: string | undefined): boolean {
  const released = scope.releasedOrganisations.map(({ organisationId }) => organisationId);
  return [...scope.ownOrganisationIds, ...released].some(
    (id) => organisation === undefined || id === organisation,
  );
}
