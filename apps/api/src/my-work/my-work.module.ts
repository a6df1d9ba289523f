import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { AskedConsents } from './asked-consents';
import { AskedConsentsRepository } from './asked-consents.repository';
import { AskedOpinions } from './asked-opinions';
import { AskedOpinionsRepository } from './asked-opinions.repository';
import { CommitmentsRepository } from './commitments.repository';
import { MyWorkController } from './my-work.controller';
import { MyWorkService } from './my-work.service';
import { OpenReports } from './open-reports';
import { OpenReportsRepository } from './open-reports.repository';
import { OpenTasks } from './open-tasks';
import { TasksRepository } from './tasks.repository';
import { WaitingAnswers } from './waiting-answers';
import { WaitingAnswersRepository } from './waiting-answers.repository';
import { WaitingDecisions } from './waiting-decisions';
import { WaitingRequestsRepository } from './waiting-requests.repository';

@Module({
  imports: [ContentModule, OrganisationsModule],
  controllers: [MyWorkController],
  providers: [
    AskedConsents,
    AskedConsentsRepository,
    AskedOpinions,
    AskedOpinionsRepository,
    CommitmentsRepository,
    MyWorkService,
    OpenReports,
    OpenReportsRepository,
    OpenTasks,
    TasksRepository,
    WaitingAnswers,
    WaitingAnswersRepository,
    WaitingDecisions,
    WaitingRequestsRepository,
  ],
})
export class MyWorkModule {}
