import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  SerializeOptions,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  invitationSchema,
  inviteAdministratorSchema,
  inviteSchema,
  issuedInvitationSchema,
  type Actor,
  type Invitation,
  type Invite,
  type InviteAdministrator,
  type IssuedInvitation,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { CurrentActor } from '../identity/current-actor';
import { InvitationsService } from './invitations.service';

const invitationListSchema = z.object({ items: z.array(invitationSchema) });

/** Who has been asked to join an organisation. */
@ApiTags('people')
@Controller('organisations/:organisationId')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get('invitations')
  @SerializeOptions({ schema: invitationListSchema })
  @ApiOkResponse({ standardSchema: invitationListSchema })
  list(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
  ): Promise<{ items: Invitation[] }> {
    return this.invitations.list(actor, organisationId);
  }

  @Post('invitations')
  @SerializeOptions({ schema: issuedInvitationSchema })
  @ApiCreatedResponse({ standardSchema: issuedInvitationSchema })
  invite(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Body({ schema: inviteSchema }) command: Invite,
  ): Promise<IssuedInvitation> {
    return this.invitations.invite(actor, organisationId, command);
  }

  @Delete('invitations/:invitationId')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Param('invitationId', { schema: z.uuid() }) invitationId: string,
  ): Promise<void> {
    return this.invitations.withdraw(actor, organisationId, invitationId);
  }

  /** For the network: the first administrator of an organisation. */
  @Post('administrator-invitations')
  @SerializeOptions({ schema: issuedInvitationSchema })
  @ApiCreatedResponse({ standardSchema: issuedInvitationSchema })
  inviteAdministrator(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Body({ schema: inviteAdministratorSchema }) command: InviteAdministrator,
  ): Promise<IssuedInvitation> {
    return this.invitations.inviteAdministrator(actor, organisationId, command);
  }
}
