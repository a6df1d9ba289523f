import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  overviewQuerySchema,
  overviewSchema,
  type Actor,
  type Overview,
  type OverviewQuery,
} from '@ki-kompass/domain';
import { CurrentActor } from '../identity/current-actor';
import { PortfolioService } from './portfolio.service';

@ApiTags('portfolio')
@Controller('portfolio')
export class PortfolioController {
  constructor(private readonly portfolio: PortfolioService) {}

  @Get('overview')
  @SerializeOptions({ schema: overviewSchema })
  @ApiOkResponse({ standardSchema: overviewSchema })
  overview(
    @CurrentActor() actor: Actor,
    @Query({ schema: overviewQuerySchema }) query: OverviewQuery,
  ): Promise<Overview> {
    return this.portfolio.overview(actor, query);
  }
}
