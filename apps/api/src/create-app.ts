import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import helmet from 'helmet';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import type { Config } from './config/config';
import { requireApplicationRole } from './database/require-application-role';
import { openApiDocument } from './http/open-api';
import { serveWeb } from './http/serve-web';
import { systemClock, type Clock } from './time/clock';

/** A proxy on the same machine may say where a request came from; others could make it up. */
const trustedProxies = 'loopback';

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/**
 * Builds the whole application; the caller says where to listen.
 * @param clock only tests set one
 */
export async function createApp(
  config: Config,
  clock: Clock = systemClock,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, clock), {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
    bodyParser: false,
  });
  await requireApplicationRole(app.get(DataSource));
  app.set('trust proxy', trustedProxies);
  app.disable('x-powered-by');
  app.use(helmet({ contentSecurityPolicy }));
  // The web build is compressed already, when it is built.
  app.use('/api', compression());
  // JSON alone: a form of another site cannot send it without asking first.
  app.useBodyParser('json', { limit: '200kb' });
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  openApiDocument(app);
  serveWeb(app);
  return app;
}
