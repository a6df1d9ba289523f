import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config';
import { servingOptions } from './data-source-options';
import { Database } from './database';
import { Idempotency } from './idempotency';

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
  providers: [Database, Idempotency],
  exports: [Database, Idempotency],
})
export class DatabaseModule {}
