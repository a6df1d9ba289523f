import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config';
import { servingOptions } from './data-source-options';
import { Database } from './database';
import { Idempotency } from './idempotency';
import { Notifications } from './notifications';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...servingOptions(config.databaseUrl),
        retryAttempts: 3,
      }),
    }),
  ],
  providers: [Database, Idempotency, Notifications],
  exports: [Database, Idempotency, Notifications],
})
export class DatabaseModule {}
