import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { LiveAnnouncer } from './live-announcer';
import { LiveConnections } from './live-connections';
import { LiveController } from './live.controller';
import { LiveRepository } from './live.repository';
import { LiveService } from './live.service';
import { LiveSessions } from './live-sessions';

@Module({
  imports: [IdentityModule],
  controllers: [LiveController],
  providers: [LiveAnnouncer, LiveConnections, LiveRepository, LiveService, LiveSessions],
})
export class LiveModule {}
