import { Body, Controller, Get, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
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

const projectSchema = z.object({ projectId: z.uuid() });
type InProject = z.infer<typeof projectSchema>;

/** How the contract of a project was awarded. */
@ApiTags('projects')
@Controller('projects/:projectId/award')
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
    @Param({ schema: projectSchema }) { projectId }: InProject,
  ): Promise<AwardView> {
    return this.reading.get(actor, projectId);
  }

  @Put()
  @ApiOkResponse({ standardSchema: awardViewSchema })
  async record(
    @CurrentActor() actor: Actor,
    @Param({ schema: projectSchema }) { projectId }: InProject,
    @Body({ schema: recordAwardSchema }) command: RecordAward,
    @IdempotencyKey() key: string | undefined,
  ): Promise<AwardView> {
    await this.awards.record({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }
}
