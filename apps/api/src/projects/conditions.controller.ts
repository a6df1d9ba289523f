import { Body, Controller, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  addEvidenceSchema,
  gateViewSchema,
  type Actor,
  type AddEvidence,
  type GateView,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ConditionsService } from './conditions.service';
import { GateReadingService } from './gate-reading.service';

const placeSchema = z.object({ projectId: z.uuid(), conditionId: z.uuid() });
type Place = z.infer<typeof placeSchema>;

/** Conditions are read with the decisions they belong to. */
@ApiTags('gates')
@Controller('projects/:projectId/conditions/:conditionId')
@SerializeOptions({ schema: gateViewSchema })
export class ConditionsController {
  constructor(
    private readonly conditions: ConditionsService,
    private readonly reading: GateReadingService,
  ) {}

  @Post('fulfilment')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: gateViewSchema })
  async fulfil(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) { projectId, conditionId }: Place,
    @Body({ schema: addEvidenceSchema }) evidence: AddEvidence,
    @IdempotencyKey() key: string | undefined,
  ): Promise<GateView> {
    await this.conditions.fulfil({ actor, projectId, conditionId, key }, evidence);
    return this.reading.get(actor, projectId);
  }
}
