import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { RuleSetsModule } from '../organisations/rule-sets.module';
import { AttentionRepository } from './attention.repository';
import { AttentionService } from './attention.service';
import { MunicipalityFiguresRepository } from './municipality-figures.repository';
import { MunicipalityFiguresService } from './municipality-figures.service';
import { ParticipationListController } from './participation-list.controller';
import { ParticipationListRepository } from './participation-list.repository';
import { ParticipationListService } from './participation-list.service';
import { PortfolioController } from './portfolio.controller';
import { PortfolioRepository } from './portfolio.repository';
import { PortfolioService } from './portfolio.service';
import { SystemsRepository } from './systems.repository';
import { SystemsService } from './systems.service';

@Module({
  imports: [ContentModule, OrganisationsModule, RuleSetsModule],
  controllers: [ParticipationListController, PortfolioController],
  providers: [
    AttentionRepository,
    AttentionService,
    MunicipalityFiguresRepository,
    MunicipalityFiguresService,
    ParticipationListRepository,
    ParticipationListService,
    PortfolioRepository,
    PortfolioService,
    SystemsRepository,
    SystemsService,
  ],
})
export class PortfolioModule {}
