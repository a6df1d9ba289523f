import { Body, Controller, Get, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  addContentVersionSchema,
  catalogueSchema,
  contentEntrySchema,
  type Actor,
  type AddContentVersion,
  type Catalogue,
  type ContentEntry,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ContentManagementService } from './content-management.service';

const entryListSchema = z.object({ items: z.array(contentEntrySchema) });
const addedVersionSchema = z.object({ version: z.int() });

/** The catalogues as the network keeps them: every version of every entry. */
@ApiTags('content')
@Controller('content-entries/:catalogue')
export class ContentManagementController {
  constructor(private readonly content: ContentManagementService) {}

  @Get()
  @SerializeOptions({ schema: entryListSchema })
  @ApiOkResponse({ standardSchema: entryListSchema })
  list(
    @CurrentActor() actor: Actor,
    @Param('catalogue', { schema: catalogueSchema }) catalogue: Catalogue,
  ): Promise<{ items: ContentEntry[] }> {
    return this.content.list(actor, catalogue);
  }

  @Post(':key/versions')
  @SerializeOptions({ schema: addedVersionSchema })
  @ApiCreatedResponse({ standardSchema: addedVersionSchema })
  add(
    @CurrentActor() actor: Actor,
    @Param('catalogue', { schema: catalogueSchema }) catalogue: Catalogue,
    @Param('key', { schema: z.string().max(80) }) key: string,
    @Body({ schema: addContentVersionSchema }) command: AddContentVersion,
    @IdempotencyKey() idempotencyKey: string | undefined,
  ): Promise<{ version: number }> {
    return this.content.add(actor, { catalogue, key }, { command, key: idempotencyKey });
  }
}
