import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { liveMessageSchema } from '@ki-kompass/domain';
import type { Request, Response } from 'express';
import { SignInRefused } from '../http/sign-in-refused';
import { CurrentSession } from '../identity/current-actor';
import type { SignedIn } from '../identity/signed-in';
import { LiveService } from './live.service';

@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(private readonly live: LiveService) {}

  /** Server-sent events; each holds one message as JSON. */
  @Get()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ standardSchema: liveMessageSchema })
  open(
    @CurrentSession() signedIn: SignedIn | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    if (signedIn === undefined) throw SignInRefused.notSignedIn();
    this.live.open(signedIn, request, response);
  }
}
