import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdentityModule } from '../identity/identity.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { AcceptanceService } from './acceptance.service';
import { AccountController } from './account.controller';
import { AccountService } from './account.service';
import { InvitationLinksController } from './invitation-links.controller';
import { InvitationsController } from './invitations.controller';
import { InvitationsRepository } from './invitations.repository';
import { InvitationsService } from './invitations.service';
import { ManagedOrganisationsController } from './managed-organisations.controller';
import { ManagedOrganisationsRepository } from './managed-organisations.repository';
import { ManagedOrganisationsService } from './managed-organisations.service';
import { MembersController } from './members.controller';
import { MembersService } from './members.service';
import { MembershipsRepository } from './memberships.repository';
import { OpenInvitations } from './open-invitations';
import { SetUpController } from './set-up.controller';
import { SetUpLinksRepository } from './set-up-links.repository';
import { SetUpService } from './set-up.service';

@Module({
  imports: [AuditModule, IdentityModule, OrganisationsModule],
  controllers: [
    AccountController,
    InvitationLinksController,
    InvitationsController,
    ManagedOrganisationsController,
    MembersController,
    SetUpController,
  ],
  providers: [
    AcceptanceService,
    AccountService,
    InvitationsRepository,
    InvitationsService,
    ManagedOrganisationsRepository,
    ManagedOrganisationsService,
    MembersService,
    MembershipsRepository,
    OpenInvitations,
    SetUpLinksRepository,
    SetUpService,
  ],
})
export class PeopleModule {}
