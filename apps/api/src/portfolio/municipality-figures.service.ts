import { Injectable } from '@nestjs/common';
import {
  dayOf,
  figuresOf,
  scopeOf,
  type Actor,
  type MunicipalityComparison,
  type MunicipalityFiguresQuery,
} from '@ki-kompass/domain';
import { ReachService } from '../organisations/reach.service';
import { MunicipalityFiguresRepository } from './municipality-figures.repository';
import { Clock } from '../time/clock';

@Injectable()
export class MunicipalityFiguresService {
  constructor(
    private readonly figures: MunicipalityFiguresRepository,
    private readonly reach: ReachService,
    private readonly clock: Clock,
  ) {}

  async compare(actor: Actor, query: MunicipalityFiguresQuery): Promise<MunicipalityComparison> {
    const now = this.clock.now();
    const today = dayOf(now);
    const around = await this.reach.around(query, today);
    const counted = await this.figures.count(scopeOf(actor), around, today);
    return { asOf: now.toISOString(), items: counted.map(figuresOf) };
  }
}
