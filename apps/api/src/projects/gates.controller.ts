import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  agreeGateSchema,
  decideGateSchema,
  gates,
  gateViewSchema,
  requestGateSchema,
  snapshotViewSchema,
  type Actor,
  type AgreeGate,
  type DecideGate,
  type Gate,
  type GateView,
  type RequestGate,
  type SnapshotView,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { GateReadingService } from './gate-reading.service';
import { GatesService } from './gates.service';
import { SnapshotReadingService } from './snapshot-reading.service';

const gateSchema = z.enum(gates);
const decisionPlaceSchema = z.object({ projectId: z.uuid(), decisionId: z.uuid() });
type DecisionPlace = z.infer<typeof decisionPlaceSchema>;

/** Every act answers with the gate as it then stands for the person who acted. */
@ApiTags('gates')
@Controller('projects/:projectId/gates')
@SerializeOptions({ schema: gateViewSchema })
export class GatesController {
  constructor(
    private readonly gates: GatesService,
    private readonly reading: GateReadingService,
    private readonly snapshots: SnapshotReadingService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: gateViewSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
  ): Promise<GateView> {
    return this.reading.get(actor, projectId);
  }

  /** What a decision was made on, as it was, and what has changed since. */
  @Get('decisions/:decisionId/snapshot')
  @SerializeOptions({ schema: snapshotViewSchema })
  @ApiOkResponse({ standardSchema: snapshotViewSchema })
  snapshot(
    @CurrentActor() actor: Actor,
    @Param({ schema: decisionPlaceSchema }) { projectId, decisionId }: DecisionPlace,
  ): Promise<SnapshotView> {
    return this.snapshots.get(actor, projectId, decisionId);
  }

  @Post(':gate/request')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: gateViewSchema })
  async request(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Param('gate', { schema: gateSchema }) gate: Gate,
    @Body({ schema: requestGateSchema }) command: RequestGate,
    @IdempotencyKey() key: string | undefined,
  ): Promise<GateView> {
    await this.gates.request(actor, projectId, gate, command, key);
    return this.reading.get(actor, projectId);
  }

  @Post(':gate/agreement')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: gateViewSchema })
  async agree(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Param('gate', { schema: gateSchema }) gate: Gate,
    @Body({ schema: agreeGateSchema }) command: AgreeGate,
    @IdempotencyKey() key: string | undefined,
  ): Promise<GateView> {
    await this.gates.agree(actor, projectId, gate, command, key);
    return this.reading.get(actor, projectId);
  }

  @Post(':gate/decision')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: gateViewSchema })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Param('gate', { schema: gateSchema }) gate: Gate,
    @Body({ schema: decideGateSchema }) command: DecideGate,
    @IdempotencyKey() key: string | undefined,
  ): Promise<GateView> {
    await this.gates.decide(actor, projectId, gate, command, key);
    return this.reading.get(actor, projectId);
  }
}
