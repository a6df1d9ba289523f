import { Injectable } from '@nestjs/common';
import {
  scopeOf,
  summarisePortfolio,
  type Actor,
  type Overview,
  type OverviewQuery,
} from '@ki-kompass/domain';
import { PortfolioRepository } from './portfolio.repository';
import { Clock } from '../time/clock';

@Injectable()
export class PortfolioService {
  constructor(
    private readonly portfolio: PortfolioRepository,
    private readonly clock: Clock,
  ) {}

  async overview(actor: Actor, { organisation }: OverviewQuery): Promise<Overview> {
    const counted = await this.portfolio.countByPhaseAndStatus(scopeOf(actor), organisation);
    return summarisePortfolio(counted, this.clock.now());
  }
}
