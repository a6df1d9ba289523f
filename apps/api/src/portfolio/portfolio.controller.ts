import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  attentionPageSchema,
  attentionQuerySchema,
  overviewQuerySchema,
  overviewSchema,
  type Actor,
  type AttentionPage,
  type AttentionQuery,
  type Overview,
  type OverviewQuery,
} from '@ki-kompass/domain';
import { CurrentActor } from '../identity/current-actor';
import { AttentionService } from './attention.service';
import { PortfolioService } from './portfolio.service';

@ApiTags('portfolio')
@Controller('portfolio')
export class PortfolioController {
  constructor(
    private readonly portfolio: PortfolioService,
    private readonly needing: AttentionService,
  ) {}

  @Get('overview')
  @SerializeOptions({ schema: overviewSchema })
  @ApiOkResponse({ standardSchema: overviewSchema })
  overview(
    @CurrentActor() actor: Actor,
    @Query({ schema: overviewQuerySchema }) query: OverviewQuery,
  ): Promise<Overview> {
    return this.portfolio.overview(actor, query);
  }

  /** Own projects that need attention, the worst first. */
  @Get('attention')
  @SerializeOptions({ schema: attentionPageSchema })
  @ApiOkResponse({ standardSchema: attentionPageSchema })
  attention(
    @CurrentActor() actor: Actor,
    @Query({ schema: attentionQuerySchema }) query: AttentionQuery,
  ): Promise<AttentionPage> {
    return this.needing.page(actor, query);
  }
}
