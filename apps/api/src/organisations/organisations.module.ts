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
import { ValueLimitsService } from './value-limits.service';

@Module({
  imports: [AuditModule, IdentityModule],
  controllers: [MunicipalitiesController, OrganisationsController],
  providers: [
    ColleaguesService,
    LocalRulesRepository,
    LocalRulesService,
    MunicipalitiesRepository,
    MunicipalitiesService,
    OrganisationsRepository,
    ValueLimitsService,
  ],
  exports: [LocalRulesService, MunicipalitiesService, OrganisationsRepository],
})
export class OrganisationsModule {}
