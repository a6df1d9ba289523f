import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  giveOpinionSchema,
  opinionsViewSchema,
  requestOpinionSchema,
  type Actor,
  type GiveOpinion,
  type OpinionsView,
  type RequestOpinion,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { OpinionsReadingService } from './opinions-reading.service';
import { OpinionsService } from './opinions.service';

const placeSchema = z.object({ projectId: z.uuid(), opinionId: z.uuid() });
type Place = z.infer<typeof placeSchema>;

/** Every act answers with the opinions as they then stand for the person who acted. */
@ApiTags('opinions')
@Controller('projects/:projectId/opinions')
@SerializeOptions({ schema: opinionsViewSchema })
export class OpinionsController {
  constructor(
    private readonly opinions: OpinionsService,
    private readonly reading: OpinionsReadingService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: opinionsViewSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
  ): Promise<OpinionsView> {
    return this.reading.get(actor, projectId);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: opinionsViewSchema })
  async request(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: requestOpinionSchema }) command: RequestOpinion,
    @IdempotencyKey() key: string | undefined,
  ): Promise<OpinionsView> {
    await this.opinions.request(actor, projectId, command, key);
    return this.reading.get(actor, projectId);
  }

  @Post(':opinionId/answer')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: opinionsViewSchema })
  async answer(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) place: Place,
    @Body({ schema: giveOpinionSchema }) command: GiveOpinion,
    @IdempotencyKey() key: string | undefined,
  ): Promise<OpinionsView> {
    await this.opinions.answer({ actor, ...place, key }, command);
    return this.reading.get(actor, place.projectId);
  }

  @Post(':opinionId/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: opinionsViewSchema })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) place: Place,
    @IdempotencyKey() key: string | undefined,
  ): Promise<OpinionsView> {
    await this.opinions.withdraw({ actor, ...place, key });
    return this.reading.get(actor, place.projectId);
  }
}
