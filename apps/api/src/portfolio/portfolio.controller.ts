import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  attentionPageSchema,
  attentionQuerySchema,
  municipalityComparisonSchema,
  municipalityFiguresQuerySchema,
  overviewQuerySchema,
  overviewSchema,
  systemsPageSchema,
  systemsQuerySchema,
  type Actor,
  type AttentionPage,
  type AttentionQuery,
  type MunicipalityComparison,
  type MunicipalityFiguresQuery,
  type Overview,
  type OverviewQuery,
  type SystemsPage,
  type SystemsQuery,
} from '@ki-kompass/domain';
import { CurrentActor } from '../identity/current-actor';
import { AttentionService } from './attention.service';
import { MunicipalityFiguresService } from './municipality-figures.service';
import { PortfolioService } from './portfolio.service';
import { SystemsService } from './systems.service';

@ApiTags('portfolio')
@Controller('portfolio')
export class PortfolioController {
  constructor(
    private readonly portfolio: PortfolioService,
    private readonly needing: AttentionService,
    private readonly figures: MunicipalityFiguresService,
    private readonly systems: SystemsService,
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

  /** Own systems by the data they process, with what data protection asks of them. */
  @Get('systems')
  @SerializeOptions({ schema: systemsPageSchema })
  @ApiOkResponse({ standardSchema: systemsPageSchema })
  systemsWithData(
    @CurrentActor() actor: Actor,
    @Query({ schema: systemsQuerySchema }) query: SystemsQuery,
  ): Promise<SystemsPage> {
    return this.systems.page(actor, query);
  }

  /** Visible projects per municipality, for the map and the table that is equal to it. */
  @Get('municipalities')
  @SerializeOptions({ schema: municipalityComparisonSchema })
  @ApiOkResponse({ standardSchema: municipalityComparisonSchema })
  municipalities(
    @CurrentActor() actor: Actor,
    @Query({ schema: municipalityFiguresQuerySchema }) query: MunicipalityFiguresQuery,
  ): Promise<MunicipalityComparison> {
    return this.figures.compare(actor, query);
  }
}
