import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  Req,
  Res,
  SerializeOptions,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  sessionSchema,
  signInSchema,
  signOutQuerySchema,
  type Session,
  type SignIn,
  type SignOutQuery,
} from '@ki-kompass/domain';
import type { Request, Response } from 'express';
import { Config } from '../config/config';
import { SignInRefused } from '../http/sign-in-refused';
import { CurrentSession } from './current-actor';
import { RequestOrigin, type Origin } from './origin';
import { Public } from './public';
import { keepSession, sessionCookie, sessionCookieOptions } from './session-cookie';
import { SessionsService } from './sessions.service';
import type { SignedIn } from './signed-in';

@ApiTags('session')
@Controller('session')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'no-store')
  @SerializeOptions({ schema: sessionSchema })
  @ApiOkResponse({ standardSchema: sessionSchema })
  get(@CurrentSession() signedIn: SignedIn | undefined): Session {
    return this.answer(signedIn);
  }

  @Post()
  @Public()
  @Header('Cache-Control', 'no-store')
  @HttpCode(200)
  @SerializeOptions({ schema: sessionSchema })
  @ApiOkResponse({ standardSchema: sessionSchema })
  async signIn(
    @Body({ schema: signInSchema }) command: SignIn,
    @RequestOrigin() origin: Origin,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const { token, signedIn } = await this.sessions.signIn(command, origin);
    keepSession(request, response, { token, expiresAt: signedIn.expiresAt });
    return this.answer(signedIn);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(
    @CurrentSession() signedIn: SignedIn | undefined,
    @Query({ schema: signOutQuerySchema }) query: SignOutQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    if (signedIn === undefined) throw SignInRefused.notSignedIn();
    await this.sessions.signOut(signedIn, query.everywhere === 'true');
    response.clearCookie(sessionCookie, sessionCookieOptions(request));
  }

  private answer(signedIn: SignedIn | undefined): Session {
    const { demo } = this.config;
    if (signedIn === undefined) return { signedIn: false, demo };
    return {
      signedIn: true,
      demo,
      person: signedIn.person,
      memberships: [...signedIn.memberships],
      expiresAt: signedIn.expiresAt.toISOString(),
    };
  }
}
