import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';

const encodings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const;

const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** A name that carries a hash of its content never means anything else. */
const hashedName = /-\w{8}\.\w+$/;
const assetName = /\.\w+$/;

/**
 * Serves the web build beside the API. Requests for the API never reach the file system: asking
 * the disk on every call costs a third of the throughput. An address without a file name is a
 * page of the application; a file that does not exist is not found.
 */
export function serveWeb(app: NestExpressApplication): void {
  const root = resolve(import.meta.dirname, '../web/browser');
  if (!existsSync(root)) return;
  const files = express.static(root, {
    index: false,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (isApi(request) || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next();
      return;
    }
    const path = assetName.test(request.path) ? request.path : '/index.html';
    if (sendCompressed(root, path, request, response)) return;
    request.url = path;
    files(request, response, next);
  });
}

function isApi({ path }: Request): boolean {
  return path === '/api' || path.startsWith('/api/');
}

function cacheControl(path: string): string {
  return hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Answers with the file compressed at build time, when there is one the browser understands. */
function sendCompressed(root: string, path: string, request: Request, response: Response): boolean {
  const contentType = contentTypes[path.slice(path.lastIndexOf('.') + 1)];
  if (contentType === undefined || !/^\/[\w./-]+$/.test(path) || path.includes('..')) return false;
  // Our order, not the browser's: it names gzip first and takes brotli just as well.
  const encoding = encodings.find(({ name }) => request.acceptsEncodings(name) === name);
  if (encoding === undefined || !existsSync(root + path + encoding.extension)) return false;
  response.setHeader('Content-Encoding', encoding.name);
  response.setHeader('Content-Type', contentType);
  response.setHeader('Cache-Control', cacheControl(path));
  response.setHeader('Vary', 'Accept-Encoding');
  response.sendFile(path.slice(1) + encoding.extension, { root, cacheControl: false });
  return true;
}
