import { Body, Controller, Get, Param, Patch, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  addEvidenceSchema,
  checklistSchema,
  editItemSchema,
  type Actor,
  type AddEvidence,
  type Checklist,
  type EditItem,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ChecklistsService } from './checklists.service';

@ApiTags('projects')
@Controller('projects/:projectId/checklist')
@SerializeOptions({ schema: checklistSchema })
export class ChecklistsController {
  constructor(private readonly checklists: ChecklistsService) {}

  @Get()
  @ApiOkResponse({ standardSchema: checklistSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
  ): Promise<Checklist> {
    return this.checklists.get(actor, projectId);
  }

  @Patch(':itemId')
  @ApiOkResponse({ standardSchema: checklistSchema })
  edit(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Param('itemId', { schema: z.uuid() }) itemId: string,
    @Body({ schema: editItemSchema }) command: EditItem,
  ): Promise<Checklist> {
    return this.checklists.edit(actor, projectId, itemId, command);
  }

  @Post(':itemId/evidence')
  @ApiCreatedResponse({ standardSchema: checklistSchema })
  addEvidence(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Param('itemId', { schema: z.uuid() }) itemId: string,
    @Body({ schema: addEvidenceSchema }) command: AddEvidence,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Checklist> {
    return this.checklists.addEvidence(actor, projectId, itemId, command, key);
  }
}
