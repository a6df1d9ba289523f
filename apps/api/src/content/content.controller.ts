import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { catalogueSchema, type Catalogue, type ContentVersion } from '@ki-kompass/domain';
import * as z from 'zod';
import { ContentService } from './content.service';

const versionSchema = z.coerce.number().int().positive().max(100_000);

@ApiTags('content')
@Controller('content/:catalogue')
export class ContentController {
  constructor(private readonly content: ContentService) {}

  /** The versions offered today, one per key. */
  @Get()
  @Header('Cache-Control', 'private, no-cache')
  @ApiOkResponse({ description: 'The entries of the catalogue' })
  async list(
    @Param('catalogue', { schema: catalogueSchema }) catalogue: Catalogue,
  ): Promise<{ items: ContentVersion[] }> {
    return { items: (await this.content.list(catalogue)) as ContentVersion[] };
  }

  @Get(':key/:version')
  @Header('Cache-Control', 'private, max-age=31536000, immutable')
  @ApiOkResponse({ description: 'One version of one entry, unchanged since it was published' })
  async get(
    @Param('catalogue', { schema: catalogueSchema }) catalogue: Catalogue,
    @Param('key', { schema: z.string().max(80) }) key: string,
    @Param('version', { schema: versionSchema }) version: number,
  ): Promise<ContentVersion> {
    return (await this.content.get(catalogue, key, version)) as ContentVersion;
  }
}
