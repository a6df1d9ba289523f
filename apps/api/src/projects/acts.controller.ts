import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  archiveProjectSchema,
  pauseProjectSchema,
  projectActsSchema,
  resumeProjectSchema,
  returnToPhaseSchema,
  stopProjectSchema,
  type Actor,
  type ArchiveProject,
  type PauseProject,
  type ProjectActsView,
  type ResumeProject,
  type ReturnToPhase,
  type StopProject,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ActsReadingService } from './acts-reading.service';
import { ActsService } from './acts.service';

const id = { schema: z.uuid() };

/** Every act answers with what then stands for the person who acted. */
@ApiTags('acts')
@Controller('projects/:projectId/acts')
@SerializeOptions({ schema: projectActsSchema })
export class ActsController {
  constructor(
    private readonly acts: ActsService,
    private readonly reading: ActsReadingService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: projectActsSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('projectId', id) projectId: string,
  ): Promise<ProjectActsView> {
    return this.reading.get(actor, projectId);
  }

  @Post('pause')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: projectActsSchema })
  async pause(
    @CurrentActor() actor: Actor,
    @Param('projectId', id) projectId: string,
    @Body({ schema: pauseProjectSchema }) command: PauseProject,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ProjectActsView> {
    await this.acts.pause({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }

  @Post('resume')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: projectActsSchema })
  async resume(
    @CurrentActor() actor: Actor,
    @Param('projectId', id) projectId: string,
    @Body({ schema: resumeProjectSchema }) command: ResumeProject,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ProjectActsView> {
    await this.acts.resume({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }

  @Post('stop')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: projectActsSchema })
  async stop(
    @CurrentActor() actor: Actor,
    @Param('projectId', id) projectId: string,
    @Body({ schema: stopProjectSchema }) command: StopProject,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ProjectActsView> {
    await this.acts.stop({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }

  @Post('return')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: projectActsSchema })
  async return(
    @CurrentActor() actor: Actor,
    @Param('projectId', id) projectId: string,
    @Body({ schema: returnToPhaseSchema }) command: ReturnToPhase,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ProjectActsView> {
    await this.acts.return({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }

  @Post('archive')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: projectActsSchema })
  async archive(
    @CurrentActor() actor: Actor,
    @Param('projectId', id) projectId: string,
    @Body({ schema: archiveProjectSchema }) command: ArchiveProject,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ProjectActsView> {
    await this.acts.archive({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }
}
