import {
  Body,
  Controller,
  Header,
  HttpCode,
  Post,
  Req,
  Res,
  SerializeOptions,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  acceptedInvitationSchema,
  acceptInvitationSchema,
  invitationOfferSchema,
  lookUpLinkSchema,
  type AcceptedInvitation,
  type AcceptInvitation,
  type InvitationOffer,
  type LookUpLink,
} from '@ki-kompass/domain';
import type { Request, Response } from 'express';
import { CurrentSession } from '../identity/current-actor';
import { RequestOrigin, type Origin } from '../identity/origin';
import { Public } from '../identity/public';
import { keepSession } from '../identity/session-cookie';
import type { SignedIn } from '../identity/signed-in';
import { AcceptanceService } from './acceptance.service';

/** Open to whoever holds the link. The token comes in the body, so that no log holds it. */
@ApiTags('invitations')
@Public()
@Controller('invitations')
export class InvitationLinksController {
  constructor(private readonly acceptance: AcceptanceService) {}

  @Post('lookup')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @SerializeOptions({ schema: invitationOfferSchema })
  @ApiOkResponse({ standardSchema: invitationOfferSchema })
  lookUp(
    @Body({ schema: lookUpLinkSchema }) { token }: LookUpLink,
    @RequestOrigin() origin: Origin,
  ): Promise<InvitationOffer> {
    return this.acceptance.lookUp(token, origin);
  }

  /** Signs a new person in; somebody who is signed in stays so. */
  @Post('acceptance')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @SerializeOptions({ schema: acceptedInvitationSchema })
  @ApiOkResponse({ standardSchema: acceptedInvitationSchema })
  async accept(
    @Body({ schema: acceptInvitationSchema }) command: AcceptInvitation,
    @CurrentSession() signedIn: SignedIn | undefined,
    @RequestOrigin() origin: Origin,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AcceptedInvitation> {
    const { accepted, started } = await this.acceptance.accept(command, signedIn, origin);
    if (started !== null) keepSession(request, response, started);
    return accepted;
  }
}
