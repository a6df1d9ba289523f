import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  SerializeOptions,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  createDraftSchema,
  editProjectSchema,
  historyPageSchema,
  listHistorySchema,
  listProjectsSchema,
  projectCountSchema,
  projectFilterSchema,
  projectPageSchema,
  projectSchema,
  readProjectSchema,
  startProjectSchema,
  type Actor,
  type CreateDraft,
  type EditProject,
  type HistoryPage,
  type ListHistory,
  type ListProjects,
  type Project,
  type ProjectFilter,
  type ProjectPage,
  type ReadProject,
  type StartProject,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { HistoryService } from './history.service';
import { ProjectListService } from './project-list.service';
import { ProjectsService } from './projects.service';

@ApiTags('projects')
@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsService,
    private readonly lists: ProjectListService,
    private readonly histories: HistoryService,
  ) {}

  @Get()
  @SerializeOptions({ schema: projectPageSchema })
  @ApiOkResponse({ standardSchema: projectPageSchema })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: listProjectsSchema }) query: ListProjects,
  ): Promise<ProjectPage> {
    return this.lists.page(actor, query);
  }

  @Get('count')
  @SerializeOptions({ schema: projectCountSchema })
  @ApiOkResponse({ standardSchema: projectCountSchema })
  count(
    @CurrentActor() actor: Actor,
    @Query({ schema: projectFilterSchema }) filter: ProjectFilter,
  ): Promise<{ count: number }> {
    return this.lists.count(actor, filter);
  }

  @Post()
  @SerializeOptions({ schema: projectSchema })
  @ApiCreatedResponse({ standardSchema: projectSchema })
  createDraft(
    @CurrentActor() actor: Actor,
    @Body({ schema: createDraftSchema }) command: CreateDraft,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Project> {
    return this.projects.createDraft(actor, command, key);
  }

  @Post(':id/continuation')
  @SerializeOptions({ schema: projectSchema })
  @ApiCreatedResponse({ standardSchema: projectSchema })
  continue(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Project> {
    return this.projects.continue(actor, id, key);
  }

  @Get(':id')
  @SerializeOptions({ schema: readProjectSchema })
  @ApiOkResponse({ standardSchema: readProjectSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<ReadProject> {
    return this.projects.read(actor, id);
  }

  @Patch(':id')
  @SerializeOptions({ schema: projectSchema })
  @ApiOkResponse({ standardSchema: projectSchema })
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: editProjectSchema }) command: EditProject,
  ): Promise<Project> {
    return this.projects.edit(actor, id, command);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  deleteDraft(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<void> {
    return this.projects.deleteDraft(actor, id);
  }

  @Post(':id/start')
  @HttpCode(200)
  @SerializeOptions({ schema: projectSchema })
  @ApiOkResponse({ standardSchema: projectSchema })
  start(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: startProjectSchema }) command: StartProject,
  ): Promise<Project> {
    return this.projects.start(actor, id, command);
  }

  @Post(':id/status-confirmation')
  @HttpCode(200)
  @SerializeOptions({ schema: projectSchema })
  @ApiOkResponse({ standardSchema: projectSchema })
  confirmStatus(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<Project> {
    return this.projects.confirmStatus(actor, id);
  }

  @Get(':id/history')
  @SerializeOptions({ schema: historyPageSchema })
  @ApiOkResponse({ standardSchema: historyPageSchema })
  history(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: listHistorySchema }) query: ListHistory,
  ): Promise<HistoryPage> {
    return this.histories.page(actor, id, query);
  }
}
