import { Body, Controller, Get, Param, Put, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  previewQuerySchema,
  previewSchema,
  projectSchema,
  setVisibilitySchema,
  type Actor,
  type Preview,
  type PreviewQuery,
  type Project,
  type SetVisibility,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { CurrentActor } from '../identity/current-actor';
import { VisibilityService } from './visibility.service';

@ApiTags('projects')
@Controller('projects/:id')
export class VisibilityController {
  constructor(private readonly visibility: VisibilityService) {}

  @Put('visibility')
  @SerializeOptions({ schema: projectSchema })
  @ApiOkResponse({ standardSchema: projectSchema })
  set(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: setVisibilitySchema }) command: SetVisibility,
  ): Promise<Project> {
    return this.visibility.set(actor, id, command);
  }

  @Get('preview')
  @SerializeOptions({ schema: previewSchema })
  @ApiOkResponse({ standardSchema: previewSchema })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: previewQuerySchema }) { as }: PreviewQuery,
  ): Promise<Preview> {
    return this.visibility.preview(actor, id, as);
  }
}
