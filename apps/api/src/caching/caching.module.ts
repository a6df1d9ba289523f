import { Global, Module } from '@nestjs/common';
import { ScopedCache } from './scoped-cache';

@Global()
@Module({ providers: [ScopedCache], exports: [ScopedCache] })
export class CachingModule {}
