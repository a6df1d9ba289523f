import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  addOwnItemSchema,
  changeOwnItemSchema,
  ownItemSchema,
  retireOwnItemSchema,
  type Actor,
  type AddOwnItem,
  type ChangeOwnItem,
  type OwnItem,
  type RetireOwnItem,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { OwnItemsReadingService } from './own-items-reading.service';
import { OwnItemsService } from './own-items.service';

const ownItemListSchema = z.object({ items: z.array(ownItemSchema) });

/** What an organisation adds to the checklists of its projects. Every act answers with the list. */
@ApiTags('organisations')
@Controller('organisations/:organisationId/own-items')
@SerializeOptions({ schema: ownItemListSchema })
export class OwnItemsController {
  constructor(
    private readonly reading: OwnItemsReadingService,
    private readonly ownItems: OwnItemsService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: ownItemListSchema })
  list(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
  ): Promise<{ items: OwnItem[] }> {
    return this.reading.list(actor, organisationId);
  }

  @Post()
  @ApiCreatedResponse({ standardSchema: ownItemListSchema })
  add(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Body({ schema: addOwnItemSchema }) command: AddOwnItem,
    @IdempotencyKey() key: string | undefined,
  ): Promise<{ items: OwnItem[] }> {
    return this.ownItems.add({ actor, organisationId, key }, command);
  }

  @Post(':ownItemId/versions')
  @ApiCreatedResponse({ standardSchema: ownItemListSchema })
  change(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Param('ownItemId', { schema: z.uuid() }) ownItemId: string,
    @Body({ schema: changeOwnItemSchema }) command: ChangeOwnItem,
    @IdempotencyKey() key: string | undefined,
  ): Promise<{ items: OwnItem[] }> {
    return this.ownItems.change({ actor, organisationId, key }, ownItemId, command);
  }

  @Post(':ownItemId/retirement')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: ownItemListSchema })
  retire(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Param('ownItemId', { schema: z.uuid() }) ownItemId: string,
    @Body({ schema: retireOwnItemSchema }) command: RetireOwnItem,
    @IdempotencyKey() key: string | undefined,
  ): Promise<{ items: OwnItem[] }> {
    return this.ownItems.retire({ actor, organisationId, key }, ownItemId, command);
  }
}
