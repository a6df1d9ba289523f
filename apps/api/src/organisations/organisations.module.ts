import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { ColleaguesService } from './colleagues.service';
import { LocalRulesRepository } from './local-rules.repository';
import { LocalRulesService } from './local-rules.service';
import { MunicipalitiesController } from './municipalities.controller';
import { MunicipalitiesRepository } from './municipalities.repository';
import { MunicipalitiesService } from './municipalities.service';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsRepository } from './organisations.repository';
import { OwnItemsController } from './own-items.controller';
import { OwnItemsReadingService } from './own-items-reading.service';
import { OwnItemsRepository } from './own-items.repository';
import { OwnItemsService } from './own-items.service';
import { ReachRepository } from './reach.repository';
import { ReachService } from './reach.service';
import { ValueLimitsService } from './value-limits.service';

@Module({
  imports: [AuditModule, IdentityModule],
  controllers: [MunicipalitiesController, OrganisationsController, OwnItemsController],
  providers: [
    ColleaguesService,
    LocalRulesRepository,
    LocalRulesService,
    MunicipalitiesRepository,
    MunicipalitiesService,
    OrganisationsRepository,
    OwnItemsReadingService,
    OwnItemsRepository,
    OwnItemsService,
    ReachRepository,
    ReachService,
    ValueLimitsService,
  ],
  exports: [
    LocalRulesService,
    MunicipalitiesService,
    OrganisationsRepository,
    OwnItemsReadingService,
    ReachService,
  ],
})
export class OrganisationsModule {}
