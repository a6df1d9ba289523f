import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  SerializeOptions,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  addRiskSchema,
  changeRiskSchema,
  closeRiskSchema,
  riskListSchema,
  type Actor,
  type AddRisk,
  type ChangeRisk,
  type CloseRisk,
  type RiskList,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { RisksService } from './risks.service';

const projectSchema = z.object({ projectId: z.uuid() });
const placeSchema = projectSchema.extend({ riskId: z.uuid() });
type InProject = z.infer<typeof projectSchema>;
type Place = z.infer<typeof placeSchema>;

/** Every act answers with the risks as they then stand. */
@ApiTags('projects')
@Controller('projects/:projectId/risks')
@SerializeOptions({ schema: riskListSchema })
export class RisksController {
  constructor(private readonly risks: RisksService) {}

  @Get()
  @ApiOkResponse({ standardSchema: riskListSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param({ schema: projectSchema }) { projectId }: InProject,
  ): Promise<RiskList> {
    return this.risks.get(actor, projectId);
  }

  @Post()
  @ApiCreatedResponse({ standardSchema: riskListSchema })
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: projectSchema }) { projectId }: InProject,
    @Body({ schema: addRiskSchema }) command: AddRisk,
    @IdempotencyKey() key: string | undefined,
  ): Promise<RiskList> {
    return this.risks.add({ actor, projectId, key }, command);
  }

  @Patch(':riskId')
  @ApiOkResponse({ standardSchema: riskListSchema })
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) { projectId, riskId }: Place,
    @Body({ schema: changeRiskSchema }) command: ChangeRisk,
  ): Promise<RiskList> {
    return this.risks.change({ actor, projectId, key: undefined }, riskId, command);
  }

  @Post(':riskId/closure')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: riskListSchema })
  close(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) { projectId, riskId }: Place,
    @Body({ schema: closeRiskSchema }) command: CloseRisk,
    @IdempotencyKey() key: string | undefined,
  ): Promise<RiskList> {
    return this.risks.close({ actor, projectId, key }, riskId, command);
  }
}
