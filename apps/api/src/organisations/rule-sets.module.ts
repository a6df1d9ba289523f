import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ContentModule } from '../content/content.module';
import { OrganisationsModule } from './organisations.module';
import { RuleSets } from './rule-sets';
import { RuleSetsController } from './rule-sets.controller';
import { RuleSetsRepository } from './rule-sets.repository';
import { RuleSetsService } from './rule-sets.service';

/** Stands apart from the other rules of organisations because its defaults come from the catalogues. */
@Module({
  imports: [AuditModule, ContentModule, OrganisationsModule],
  controllers: [RuleSetsController],
  providers: [RuleSets, RuleSetsRepository, RuleSetsService],
  exports: [RuleSets],
})
export class RuleSetsModule {}
