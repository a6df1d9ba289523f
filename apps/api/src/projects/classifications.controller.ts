import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  classificationViewSchema,
  declareSubstantialChangeSchema,
  recordClassificationSchema,
  substantialChangesSchema,
  type Actor,
  type ClassificationView,
  type DeclareSubstantialChange,
  type RecordClassification,
  type SubstantialChanges,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ClassificationReadingService } from './classification-reading.service';
import { ClassificationsService } from './classifications.service';
import { SubstantialChangesService } from './substantial-changes.service';

@ApiTags('classification')
@Controller('projects/:projectId')
export class ClassificationsController {
  constructor(
    private readonly classifications: ClassificationsService,
    private readonly substantialChanges: SubstantialChangesService,
    private readonly reading: ClassificationReadingService,
  ) {}

  @Get('classification')
  @SerializeOptions({ schema: classificationViewSchema })
  @ApiOkResponse({ standardSchema: classificationViewSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
  ): Promise<ClassificationView> {
    return this.reading.get(actor, projectId);
  }

  @Post('classification')
  @HttpCode(200)
  @SerializeOptions({ schema: classificationViewSchema })
  @ApiOkResponse({ standardSchema: classificationViewSchema })
  async record(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: recordClassificationSchema }) command: RecordClassification,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ClassificationView> {
    await this.classifications.record(actor, projectId, command, key);
    return this.reading.get(actor, projectId);
  }

  @Post('classification/:classificationId/confirmation')
  @HttpCode(200)
  @SerializeOptions({ schema: classificationViewSchema })
  @ApiOkResponse({ standardSchema: classificationViewSchema })
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Param('classificationId', { schema: z.uuid() }) classificationId: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ClassificationView> {
    await this.classifications.confirm(actor, projectId, classificationId, key);
    return this.reading.get(actor, projectId);
  }

  @Get('substantial-changes')
  @SerializeOptions({ schema: substantialChangesSchema })
  @ApiOkResponse({ standardSchema: substantialChangesSchema })
  changes(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
  ): Promise<SubstantialChanges> {
    return this.reading.changes(actor, projectId);
  }

  @Post('substantial-changes')
  @HttpCode(200)
  @SerializeOptions({ schema: substantialChangesSchema })
  @ApiOkResponse({ standardSchema: substantialChangesSchema })
  async declareChange(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: declareSubstantialChangeSchema }) command: DeclareSubstantialChange,
    @IdempotencyKey() key: string | undefined,
  ): Promise<SubstantialChanges> {
    await this.substantialChanges.declare(actor, projectId, command, key);
    return this.reading.changes(actor, projectId);
  }
}
