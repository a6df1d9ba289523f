import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { LinkThrottle } from './link-throttle';
import { Passwords } from './passwords';
import { PeopleRepository } from './people.repository';
import { SameOriginGuard } from './same-origin.guard';
import { SessionEnds } from './session-ends';
import { SessionGuard } from './session.guard';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';
import { SignInThrottle } from './sign-in-throttle';

@Module({
  controllers: [SessionsController],
  providers: [
    LinkThrottle,
    Passwords,
    PeopleRepository,
    SessionEnds,
    SessionsRepository,
    SessionsService,
    SignInThrottle,
    { provide: APP_GUARD, useClass: SameOriginGuard },
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [
    LinkThrottle,
    Passwords,
    PeopleRepository,
    SessionEnds,
    SessionsRepository,
    SessionsService,
    SignInThrottle,
  ],
})
export class IdentityModule {}
