import { Body, Controller, Get, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  awardItemSchema,
  awardViewSchema,
  recordAwardSchema,
  type Actor,
  type AwardView,
  type RecordAward,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { AwardsReadingService } from './awards-reading.service';
import { AwardsService } from './awards.service';

const awardedSchema = z.object({ projectId: z.uuid(), item: awardItemSchema });
type Awarded = z.infer<typeof awardedSchema>;

/** How the contracts of a project were awarded, each on its item. */
@ApiTags('projects')
@Controller('projects/:projectId/awards/:item')
@SerializeOptions({ schema: awardViewSchema })
export class AwardsController {
  constructor(
    private readonly awards: AwardsService,
    private readonly reading: AwardsReadingService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: awardViewSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param({ schema: awardedSchema }) { projectId, item }: Awarded,
  ): Promise<AwardView> {
    return this.reading.get(actor, projectId, item);
  }

  @Put()
  @ApiOkResponse({ standardSchema: awardViewSchema })
  async record(
    @CurrentActor() actor: Actor,
    @Param({ schema: awardedSchema }) { projectId, item }: Awarded,
    @Body({ schema: recordAwardSchema }) command: RecordAward,
    @IdempotencyKey() key: string | undefined,
  ): Promise<AwardView> {
    await this.awards.record({ actor, projectId, item, key }, command);
    return this.reading.get(actor, projectId, item);
  }
}
