import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Put,
  SerializeOptions,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  accountSchema,
  changeAccountSchema,
  changePasswordSchema,
  openSessionSchema,
  type Account,
  type ChangeAccount,
  type ChangePassword,
  type OpenSession,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { SignedInPerson } from '../identity/current-actor';
import { RequestOrigin, type Origin } from '../identity/origin';
import type { SignedIn } from '../identity/signed-in';
import { AccountService } from './account.service';

const openSessionListSchema = z.object({ items: z.array(openSessionSchema) });

/** One's own account, whatever roles one has. */
@ApiTags('account')
@Controller('account')
export class AccountController {
  constructor(private readonly account: AccountService) {}

  @Patch()
  @SerializeOptions({ schema: accountSchema })
  @ApiOkResponse({ standardSchema: accountSchema })
  change(
    @SignedInPerson() signedIn: SignedIn,
    @Body({ schema: changeAccountSchema }) command: ChangeAccount,
  ): Promise<Account> {
    return this.account.change(signedIn, command);
  }

  @Put('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  changePassword(
    @SignedInPerson() signedIn: SignedIn,
    @Body({ schema: changePasswordSchema }) command: ChangePassword,
    @RequestOrigin() origin: Origin,
  ): Promise<void> {
    return this.account.changePassword(signedIn, command, origin);
  }

  @Get('sessions')
  @SerializeOptions({ schema: openSessionListSchema })
  @ApiOkResponse({ standardSchema: openSessionListSchema })
  listSessions(@SignedInPerson() signedIn: SignedIn): Promise<{ items: OpenSession[] }> {
    return this.account.listSessions(signedIn);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  endSession(
    @SignedInPerson() signedIn: SignedIn,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<void> {
    return this.account.endSession(signedIn, id);
  }
}
