import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Client } from '../../support/client';
import { isKind, listen } from '../../support/live';

describe('a test that listens', () => {
  it('fails when it is told what is no message, instead of hearing nothing', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"kind":"hello"}\n\n');
      setImmediate(() => response.end('data: {"kind":"unheard-of"}\n\ndata: {"kind":"beat"}\n\n'));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const stream = await listen(new Client(`http://127.0.0.1:${String(port)}`));
    await expect(stream.heard(isKind('beat'))).rejects.toThrow('kind');
    await expect(stream.over).rejects.toThrow('kind');
    server.close();
  });
});
