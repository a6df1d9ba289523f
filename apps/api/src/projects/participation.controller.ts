import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  participationSchema,
  releaseSchema,
  type Actor,
  type Participation,
  type ReleaseParticipation,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ParticipationService } from './participation.service';

/** Every act answers with the releases as they then stand. */
@ApiTags('participation')
@Controller('projects/:projectId/participation')
@SerializeOptions({ schema: participationSchema })
export class ParticipationController {
  constructor(private readonly participation: ParticipationService) {}

  @Get()
  @ApiOkResponse({ standardSchema: participationSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
  ): Promise<Participation> {
    return this.participation.get(actor, projectId);
  }

  @Post('release')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: participationSchema })
  async release(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: releaseSchema }) command: ReleaseParticipation,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Participation> {
    await this.participation.release(actor, projectId, command, key);
    return this.participation.get(actor, projectId);
  }

  @Post('end')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: participationSchema })
  async end(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: releaseSchema }) command: ReleaseParticipation,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Participation> {
    await this.participation.end(actor, projectId, command, key);
    return this.participation.get(actor, projectId);
  }
}
