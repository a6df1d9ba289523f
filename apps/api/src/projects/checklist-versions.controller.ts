import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  checklistOfferSchema,
  checklistSchema,
  takeChecklistVersionSchema,
  type Actor,
  type Checklist,
  type ChecklistOffer,
  type TakeChecklistVersion,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ChecklistVersionsService } from './checklist-versions.service';
import { ChecklistsService } from './checklists.service';

@ApiTags('projects')
@Controller('projects/:projectId/checklist-version')
export class ChecklistVersionsController {
  constructor(
    private readonly versions: ChecklistVersionsService,
    private readonly checklists: ChecklistsService,
  ) {}

  @Get()
  @SerializeOptions({ schema: checklistOfferSchema })
  @ApiOkResponse({ standardSchema: checklistOfferSchema })
  offer(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
  ): Promise<ChecklistOffer> {
    return this.versions.offer(actor, projectId);
  }

  @Post()
  @HttpCode(200)
  @SerializeOptions({ schema: checklistSchema })
  @ApiOkResponse({ standardSchema: checklistSchema })
  async take(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: takeChecklistVersionSchema }) command: TakeChecklistVersion,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Checklist> {
    await this.versions.take(actor, projectId, command, key);
    return this.checklists.get(actor, projectId);
  }
}
