import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  SerializeOptions,
  StreamableFile,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  addEvidenceSchema,
  checklistSchema,
  redactEvidenceSchema,
  type Actor,
  type AddEvidence,
  type Checklist,
  type RedactEvidence,
} from '@ki-kompass/domain';
import type { Request } from 'express';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { EvidenceService } from './evidence.service';

const placeSchema = z.object({ projectId: z.uuid(), itemId: z.uuid() });
const evidencePlaceSchema = placeSchema.extend({ evidenceId: z.uuid() });
const incomingSchema = z.strictObject({
  name: z.string().max(2000),
  replaces: z.uuid().optional(),
});
type Place = z.infer<typeof placeSchema>;
type EvidencePlace = z.infer<typeof evidencePlaceSchema>;
type Incoming = z.infer<typeof incomingSchema>;

const fileBody = 'application/octet-stream';

@ApiTags('projects')
@Controller('projects/:projectId/checklist/:itemId/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Post()
  @SerializeOptions({ schema: checklistSchema })
  @ApiCreatedResponse({ standardSchema: checklistSchema })
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) place: Place,
    @Body({ schema: addEvidenceSchema }) command: AddEvidence,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Checklist> {
    return this.evidence.addWritten({ actor, ...place, key }, command);
  }

  /** The body is the file itself, read only once its sender may add it. */
  @Post('files')
  @SerializeOptions({ schema: checklistSchema })
  @ApiConsumes(fileBody)
  @ApiCreatedResponse({ standardSchema: checklistSchema })
  async addFile(
    @CurrentActor() actor: Actor,
    @Param({ schema: placeSchema }) place: Place,
    @Query({ schema: incomingSchema }) { name, replaces }: Incoming,
    @Req() request: Request,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Checklist> {
    const length = request.headers['content-length'];
    // A request without a body has no type either; it is an empty file.
    if (length !== '0' && request.is(fileBody) === false) throw new UnsupportedMediaTypeException();
    const size = length === undefined ? undefined : Number(length);
    try {
      const file = { name, body: request, size };
      return await this.evidence.addFile({ actor, ...place, replaces, key }, file);
    } finally {
      // What is left of a refused file has to leave the connection before the answer is read.
      request.resume();
    }
  }

  @Get(':evidenceId/file')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', 'sandbox')
  @ApiOkResponse({ content: { [fileBody]: {} } })
  async file(
    @CurrentActor() actor: Actor,
    @Param({ schema: evidencePlaceSchema }) { projectId, evidenceId }: EvidencePlace,
  ): Promise<StreamableFile> {
    const file = await this.evidence.file(actor, projectId, evidenceId);
    return new StreamableFile(Readable.from(this.evidence.bytesOf(file), { objectMode: false }), {
      type: file.mediaType,
      length: file.size,
      disposition: attachment(file.name),
    });
  }

  @Post(':evidenceId/replacement')
  @SerializeOptions({ schema: checklistSchema })
  @ApiCreatedResponse({ standardSchema: checklistSchema })
  replace(
    @CurrentActor() actor: Actor,
    @Param({ schema: evidencePlaceSchema }) { evidenceId, ...place }: EvidencePlace,
    @Body({ schema: addEvidenceSchema }) command: AddEvidence,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Checklist> {
    return this.evidence.addWritten({ actor, ...place, replaces: evidenceId, key }, command);
  }

  @Post(':evidenceId/redaction')
  @HttpCode(200)
  @SerializeOptions({ schema: checklistSchema })
  @ApiOkResponse({ standardSchema: checklistSchema })
  redact(
    @CurrentActor() actor: Actor,
    @Param({ schema: evidencePlaceSchema }) { evidenceId, ...place }: EvidencePlace,
    @Body({ schema: redactEvidenceSchema }) command: RedactEvidence,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Checklist> {
    return this.evidence.redact({ actor, ...place, key }, evidenceId, command);
  }
}

/** The name as RFC 5987 writes it: nothing in it can end the header. */
function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
