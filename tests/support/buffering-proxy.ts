import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const heldBytes = 64 * 1_024;

export interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Stands before the application like a badly configured proxy of a town hall: it passes an answer
 * on when 64 kB of it have come or when it is complete, so that nothing of a stream arrives.
 */
export async function bufferingProxy(target: string): Promise<Proxy> {
  const server = createServer((asked, answer) => pass(target, asked, answer));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function pass(target: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, headers, url = '/' } = asked;
  const behind = request(target + url, { method, headers }, (response) => {
    let held: Buffer[] = [];
    const flush = () => {
      if (!answer.headersSent) answer.writeHead(response.statusCode ?? 502, response.headers);
      answer.write(Buffer.concat(held));
      held = [];
    };
    response.on('data', (bytes: Buffer) => {
      held.push(bytes);
      if (held.reduce((sum, { length }) => sum + length, 0) >= heldBytes) flush();
    });
    response.on('end', () => {
      flush();
      answer.end();
    });
  });
  behind.on('error', () => answer.destroy());
  answer.on('close', () => behind.destroy());
  asked.pipe(behind);
}
