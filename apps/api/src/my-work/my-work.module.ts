import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { CommitmentsRepository } from './commitments.repository';
import { MyWorkController } from './my-work.controller';
import { MyWorkService } from './my-work.service';
import { OpenTasks } from './open-tasks';
import { TasksRepository } from './tasks.repository';
import { WaitingDecisions } from './waiting-decisions';
import { WaitingRequestsRepository } from './waiting-requests.repository';

@Module({
  imports: [ContentModule, OrganisationsModule],
  controllers: [MyWorkController],
  providers: [
    CommitmentsRepository,
    MyWorkService,
    OpenTasks,
    TasksRepository,
    WaitingDecisions,
    WaitingRequestsRepository,
  ],
})
export class MyWorkModule {}
