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
  addMeasureSchema,
  closeIncidentSchema,
  editIncidentSchema,
  incidentListSchema,
  recordIncidentSchema,
  reportIncidentSchema,
  type Actor,
  type AddMeasure,
  type CloseIncident,
  type EditIncident,
  type IncidentList,
  type RecordIncident,
  type ReportIncident,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { IncidentReadingService } from './incident-reading.service';
import { IncidentsService } from './incidents.service';

const projectSchema = z.object({ projectId: z.uuid() });
const placeSchema = projectSchema.extend({ incidentId: z.uuid() });
const measurePlaceSchema = placeSchema.extend({ measureId: z.uuid() });
type InProject = z.infer<typeof projectSchema>;
type Place = z.infer<typeof placeSchema>;
type MeasurePlace = z.infer<typeof measurePlaceSchema>;

/** Every act answers with the incidents as they then stand. */
@ApiTags('projects')
@Controller('projects/:projectId/incidents')
@SerializeOptions({ schema: incidentListSchema })
export class IncidentsController {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly reading: IncidentReadingService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: incidentListSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param({ schema: projectSchema }) { projectId }: InProject,
  ): Promise<IncidentList> {
    return this.reading.get(actor, projectId);
  }

  @Post()
  @ApiCreatedResponse({ standardSchema: incidentListSchema })
  async record(
    @CurrentActor() actor: Actor,
    @Param({ schema: projectSchema }) { projectId }: InProject,
    @Body({ schema: recordIncidentSchema }) command: RecordIncident,
    @IdempotencyKey() key: string | undefined,
  ): Promise<IncidentList> {
    await this.incidents.record({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }

  @Patch(':incidentId')
  @ApiOkResponse({ standardSchema: incidentListSchema })
  async edit(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) { projectId, incidentId }: Place,
    @Body({ schema: editIncidentSchema }) command: EditIncident,
  ): Promise<IncidentList> {
    await this.incidents.edit({ actor, projectId, key: undefined }, incidentId, command);
    return this.reading.get(actor, projectId);
  }

  @Post(':incidentId/report')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: incidentListSchema })
  async report(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) { projectId, incidentId }: Place,
    @Body({ schema: reportIncidentSchema }) command: ReportIncident,
    @IdempotencyKey() key: string | undefined,
  ): Promise<IncidentList> {
    await this.incidents.report({ actor, projectId, key }, incidentId, command);
    return this.reading.get(actor, projectId);
  }

  @Post(':incidentId/closure')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: incidentListSchema })
  async close(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) { projectId, incidentId }: Place,
    @Body({ schema: closeIncidentSchema }) command: CloseIncident,
    @IdempotencyKey() key: string | undefined,
  ): Promise<IncidentList> {
    await this.incidents.close({ actor, projectId, key }, incidentId, command);
    return this.reading.get(actor, projectId);
  }

  @Post(':incidentId/measures')
  @ApiCreatedResponse({ standardSchema: incidentListSchema })
  async addMeasure(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) { projectId, incidentId }: Place,
    @Body({ schema: addMeasureSchema }) command: AddMeasure,
    @IdempotencyKey() key: string | undefined,
  ): Promise<IncidentList> {
    await this.incidents.addMeasure({ actor, projectId, key }, incidentId, command);
    return this.reading.get(actor, projectId);
  }

  @Post(':incidentId/measures/:measureId/completion')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: incidentListSchema })
  async finishMeasure(
    @CurrentActor() actor: Actor,
    @Param({ schema: measurePlaceSchema }) { projectId, incidentId, measureId }: MeasurePlace,
    @IdempotencyKey() key: string | undefined,
  ): Promise<IncidentList> {
    await this.incidents.finishMeasure({ actor, projectId, key }, incidentId, measureId);
    return this.reading.get(actor, projectId);
  }
}
