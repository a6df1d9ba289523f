import { Body, Controller, Get, Param, Post, Put, Query, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  countOutputsSchema,
  humanReviewPageSchema,
  humanReviewSampleSchema,
  listHumanReviewsSchema,
  recordHumanReviewsSchema,
  sampleHumanReviewsSchema,
  type Actor,
  type CountOutputs,
  type HumanReviewPage,
  type HumanReviewSample,
  type ListHumanReviews,
  type RecordHumanReviews,
  type SampleHumanReviews,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { HumanReviewReadingService } from './human-review-reading.service';
import { HumanReviewsService } from './human-reviews.service';

const firstPage: ListHumanReviews = listHumanReviewsSchema.parse({});

/** Every act answers with the first page and the figures as they then stand. */
@ApiTags('projects')
@Controller('projects/:projectId/human-reviews')
export class HumanReviewsController {
  constructor(
    private readonly reviews: HumanReviewsService,
    private readonly reading: HumanReviewReadingService,
  ) {}

  @Get()
  @SerializeOptions({ schema: humanReviewPageSchema })
  @ApiOkResponse({ standardSchema: humanReviewPageSchema })
  page(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Query({ schema: listHumanReviewsSchema }) list: ListHumanReviews,
  ): Promise<HumanReviewPage> {
    return this.reading.page(actor, projectId, list);
  }

  @Post()
  @SerializeOptions({ schema: humanReviewPageSchema })
  @ApiCreatedResponse({ standardSchema: humanReviewPageSchema })
  async record(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: recordHumanReviewsSchema }) command: RecordHumanReviews,
    @IdempotencyKey() key: string | undefined,
  ): Promise<HumanReviewPage> {
    await this.reviews.record({ actor, projectId, key }, command);
    return this.reading.page(actor, projectId, firstPage);
  }

  @Put('outputs')
  @SerializeOptions({ schema: humanReviewPageSchema })
  @ApiOkResponse({ standardSchema: humanReviewPageSchema })
  async countOutputs(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: countOutputsSchema }) command: CountOutputs,
    @IdempotencyKey() key: string | undefined,
  ): Promise<HumanReviewPage> {
    await this.reviews.count({ actor, projectId, key }, command);
    return this.reading.page(actor, projectId, firstPage);
  }

  @Get('sample')
  @SerializeOptions({ schema: humanReviewSampleSchema })
  @ApiOkResponse({ standardSchema: humanReviewSampleSchema })
  sample(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Query({ schema: sampleHumanReviewsSchema }) wish: SampleHumanReviews,
  ): Promise<HumanReviewSample> {
    return this.reading.sample(actor, projectId, wish);
  }
}
