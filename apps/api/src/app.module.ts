import { Module, StandardSchemaSerializerInterceptor, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AuditFileModule } from './audit-file/audit-file.module';
import { CachingModule } from './caching/caching.module';
import type { Config } from './config/config';
import { ConfigModule } from './config/config.module';
import { ContentModule } from './content/content.module';
import { DatabaseModule } from './database/database.module';
import { HealthModule } from './health/health.module';
import { ProblemFilter } from './http/problem.filter';
import { RequestPipe } from './http/request.pipe';
import { StorableTextPipe } from './http/storable-text.pipe';
import { IdentityModule } from './identity/identity.module';
import { LiveModule } from './live/live.module';
import { MyWorkModule } from './my-work/my-work.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { RuleSetsModule } from './organisations/rule-sets.module';
import { PeopleModule } from './people/people.module';
import { PortfolioModule } from './portfolio/portfolio.module';
import { ProjectsModule } from './projects/projects.module';
import { SearchModule } from './search/search.module';
import type { Clock } from './time/clock';

@Module({})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config, clock),
        DatabaseModule,
        CachingModule,
        IdentityModule,
        HealthModule,
        ContentModule,
        OrganisationsModule,
        RuleSetsModule,
        PeopleModule,
        ProjectsModule,
        AuditFileModule,
        PortfolioModule,
        LiveModule,
        SearchModule,
        MyWorkModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: StorableTextPipe },
        { provide: APP_PIPE, useClass: RequestPipe },
        { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
      ],
    };
  }
}
