import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { SearchModule } from '../search/search.module';
import { ContentController } from './content.controller';
import { ContentManagementController } from './content-management.controller';
import { ContentManagementRepository } from './content-management.repository';
import { ContentManagementService } from './content-management.service';
import { ContentRepository } from './content.repository';
import { ContentService } from './content.service';

@Module({
  imports: [AuditModule, OrganisationsModule, SearchModule],
  controllers: [ContentController, ContentManagementController],
  providers: [
    ContentManagementRepository,
    ContentManagementService,
    ContentRepository,
    ContentService,
  ],
  exports: [ContentService],
})
export class ContentModule {}
