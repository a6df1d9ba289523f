import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  decideWaiverSchema,
  requestWaiverSchema,
  waiversSchema,
  type Actor,
  type DecideWaiver,
  type RequestWaiver,
  type Waivers,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { WaiverReadingService } from './waiver-reading.service';
import { WaiversService } from './waivers.service';

const placeSchema = z.object({ projectId: z.uuid(), waiverId: z.uuid() });
type Place = z.infer<typeof placeSchema>;

/** Every act answers with the waivers as they then stand for the person who acted. */
@ApiTags('gates')
@Controller('projects/:projectId/waivers')
@SerializeOptions({ schema: waiversSchema })
export class WaiversController {
  constructor(
    private readonly waivers: WaiversService,
    private readonly reading: WaiverReadingService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: waiversSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
  ): Promise<Waivers> {
    return this.reading.get(actor, projectId);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: waiversSchema })
  async request(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: requestWaiverSchema }) command: RequestWaiver,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Waivers> {
    await this.waivers.request({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }

  @Post(':waiverId/decision')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: waiversSchema })
  async decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) { projectId, waiverId }: Place,
    @Body({ schema: decideWaiverSchema }) command: DecideWaiver,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Waivers> {
    await this.waivers.decide({ actor, projectId, key }, waiverId, command);
    return this.reading.get(actor, projectId);
  }

  @Post(':waiverId/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: waiversSchema })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) { projectId, waiverId }: Place,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Waivers> {
    await this.waivers.withdraw({ actor, projectId, key }, waiverId);
    return this.reading.get(actor, projectId);
  }
}
