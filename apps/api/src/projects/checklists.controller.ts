import { Body, Controller, Get, Param, Patch, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  checklistKeys,
  checklistSchema,
  editItemSchema,
  type Actor,
  type Checklist,
  type EditItem,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ChecklistsService } from './checklists.service';

const askedSchema = z.strictObject({ checklist: z.enum(checklistKeys).optional() });
type Asked = z.infer<typeof askedSchema>;

@ApiTags('projects')
@Controller('projects/:projectId/checklist')
@SerializeOptions({ schema: checklistSchema })
export class ChecklistsController {
  constructor(private readonly checklists: ChecklistsService) {}

  /** The checklist in hand; an earlier one where its key is named. */
  @Get()
  @ApiOkResponse({ standardSchema: checklistSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Query({ schema: askedSchema }) { checklist }: Asked,
  ): Promise<Checklist> {
    return this.checklists.get(actor, projectId, checklist);
  }

  @Patch(':itemId')
  @ApiOkResponse({ standardSchema: checklistSchema })
  edit(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Param('itemId', { schema: z.uuid() }) itemId: string,
    @Body({ schema: editItemSchema }) command: EditItem,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Checklist> {
    return this.checklists.edit({ actor, projectId, itemId, key }, command);
  }
}
