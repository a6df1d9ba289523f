import { Controller, Get, Header, Param, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { openedProjectSchema, type OpenedProject } from '@ki-kompass/domain';
import * as z from 'zod';
import { Public } from '../identity/public';
import { OpenedProjectsService } from './opened-projects.service';

/** What a project tells everyone, also without an account. The same for every reader. */
@ApiTags('public')
@Public()
@Controller('public/projects')
export class PublicProjectsController {
  constructor(private readonly openedProjects: OpenedProjectsService) {}

  /** Not kept anywhere on the way: a project that was closed again is closed at once. */
  @Get(':id')
  @Header('Cache-Control', 'no-store')
  @SerializeOptions({ schema: openedProjectSchema })
  @ApiOkResponse({ standardSchema: openedProjectSchema })
  get(@Param('id', { schema: z.uuid() }) id: string): Promise<OpenedProject> {
    return this.openedProjects.get('public', id);
  }
}
