import { Body, Controller, Get, Param, Patch, Post, Query, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  changeOrganisationSchema,
  createPartnerSchema,
  listOrganisationsSchema,
  managedOrganisationPageSchema,
  managedOrganisationSchema,
  proposeShortCodeSchema,
  shortCodeSchema,
  type Actor,
  type ChangeOrganisation,
  type CreatePartner,
  type ListOrganisations,
  type ManagedOrganisation,
  type ManagedOrganisationPage,
  type ProposeShortCode,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ManagedOrganisationsService } from './managed-organisations.service';

const proposalSchema = z.object({ shortCode: shortCodeSchema });

/** All organisations, for those who manage the network. */
@ApiTags('organisations')
@Controller('organisations')
export class ManagedOrganisationsController {
  constructor(private readonly managed: ManagedOrganisationsService) {}

  @Get()
  @SerializeOptions({ schema: managedOrganisationPageSchema })
  @ApiOkResponse({ standardSchema: managedOrganisationPageSchema })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: listOrganisationsSchema }) query: ListOrganisations,
  ): Promise<ManagedOrganisationPage> {
    return this.managed.list(actor, query);
  }

  @Get('short-code-proposal')
  @SerializeOptions({ schema: proposalSchema })
  @ApiOkResponse({ standardSchema: proposalSchema })
  proposeShortCode(
    @CurrentActor() actor: Actor,
    @Query({ schema: proposeShortCodeSchema }) { name }: ProposeShortCode,
  ): Promise<{ shortCode: string }> {
    return this.managed.proposeShortCode(actor, name);
  }

  @Post()
  @SerializeOptions({ schema: managedOrganisationSchema })
  @ApiCreatedResponse({ standardSchema: managedOrganisationSchema })
  createPartner(
    @CurrentActor() actor: Actor,
    @Body({ schema: createPartnerSchema }) command: CreatePartner,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ManagedOrganisation> {
    return this.managed.createPartner(actor, command, key);
  }

  @Patch(':organisationId')
  @SerializeOptions({ schema: managedOrganisationSchema })
  @ApiOkResponse({ standardSchema: managedOrganisationSchema })
  change(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Body({ schema: changeOrganisationSchema }) command: ChangeOrganisation,
  ): Promise<ManagedOrganisation> {
    return this.managed.change(actor, organisationId, command);
  }
}
