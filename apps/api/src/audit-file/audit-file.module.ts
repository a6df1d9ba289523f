import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ProjectsModule } from '../projects/projects.module';
import { AuditFileContents } from './audit-file-contents';
import { AuditFileController } from './audit-file.controller';
import { AuditFileService } from './audit-file.service';
import { AuditRecordsRepository } from './audit-records.repository';
import { ItemTexts } from './item-texts';
import { ProfileNames } from './profile-names';

@Module({
  imports: [ContentModule, IdentityModule, OrganisationsModule, ProjectsModule],
  controllers: [AuditFileController],
  providers: [AuditFileContents, AuditFileService, AuditRecordsRepository, ItemTexts, ProfileNames],
})
export class AuditFileModule {}
