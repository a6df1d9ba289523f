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
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  lookUpLinkSchema,
  setUpOfferSchema,
  setUpSchema,
  type LookUpLink,
  type SetUp,
  type SetUpOffer,
} from '@ki-kompass/domain';
import type { Request, Response } from 'express';
import { RequestOrigin, type Origin } from '../identity/origin';
import { Public } from '../identity/public';
import { keepSession } from '../identity/session-cookie';
import { SetUpService } from './set-up.service';

/** Open to whoever holds the link that the start has printed. */
@ApiTags('set-up')
@Public()
@Controller('set-up')
export class SetUpController {
  constructor(private readonly service: SetUpService) {}

  @Post('lookup')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @SerializeOptions({ schema: setUpOfferSchema })
  @ApiOkResponse({ standardSchema: setUpOfferSchema })
  lookUp(
    @Body({ schema: lookUpLinkSchema }) { token }: LookUpLink,
    @RequestOrigin() origin: Origin,
  ): Promise<SetUpOffer> {
    return this.service.lookUp(token, origin);
  }

  /** Signs the new person in. */
  @Post()
  @HttpCode(204)
  @Header('Cache-Control', 'no-store')
  @ApiNoContentResponse()
  async setUp(
    @Body({ schema: setUpSchema }) command: SetUp,
    @RequestOrigin() origin: Origin,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    keepSession(request, response, await this.service.setUp(command, origin));
  }
}
