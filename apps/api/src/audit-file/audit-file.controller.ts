import {
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  SerializeOptions,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  auditFileExportSchema,
  readAuditFileSchema,
  type Actor,
  type AuditFileExport,
  type ReadAuditFile,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { CurrentActor } from '../identity/current-actor';
import { AuditFileService } from './audit-file.service';

const zip = 'application/zip';

@ApiTags('projects')
@Controller('projects/:id')
export class AuditFileController {
  constructor(private readonly auditFiles: AuditFileService) {}

  /** Records the export and says where it is downloaded. */
  @Post('audit-files')
  @HttpCode(200)
  @SerializeOptions({ schema: auditFileExportSchema })
  @ApiOkResponse({ standardSchema: auditFileExportSchema })
  export(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<AuditFileExport> {
    return this.auditFiles.export(actor, id);
  }

  @Get('audit-file')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ content: { [zip]: {} } })
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: readAuditFileSchema }) query: ReadAuditFile,
  ): Promise<StreamableFile> {
    const { name, stream } = await this.auditFiles.download(actor, id, query.export);
    return new StreamableFile(stream, { type: zip, disposition: `attachment; filename="${name}"` });
  }
}
