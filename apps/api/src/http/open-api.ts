import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';

/** Describes the API at /api/openapi.json, from the same schemas that check it. */
export function openApiDocument(app: NestExpressApplication): void {
  let document: OpenAPIObject | undefined;
  const builder = new DocumentBuilder()
    .setTitle('KI-Kompass')
    .setDescription('The working tool behind AI rollouts in municipalities.')
    .setVersion('1')
    .addCookieAuth('kompass_session');
  app.use('/api/openapi.json', (request: Request, response: Response, next: NextFunction) => {
    if (request.path !== '/' || request.method !== 'GET') {
      next();
      return;
    }
    document ??= SwaggerModule.createDocument(app, builder.build());
    response.json(document);
  });
}
