import {
  Injectable,
  ServiceUnavailableException,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { SignedIn } from '../identity/signed-in';
import { EventStream } from './event-stream';
import { LiveConnection } from './live-connection';
import { LiveConnections } from './live-connections';
import { LiveSessions } from './live-sessions';

@Injectable()
export class LiveService implements BeforeApplicationShutdown {
  private isEnding = false;

  constructor(
    private readonly connections: LiveConnections,
    private readonly sessions: LiveSessions,
  ) {}

  /** Opens the stream of one page; it stays open until the page or the session goes. */
  open(signedIn: SignedIn, request: Request, response: Response): void {
    if (this.isEnding) throw new ServiceUnavailableException();
    const stream = new EventStream(response);
    if (request.method === 'HEAD') {
      stream.open({ kind: 'hello' });
      stream.close();
      return;
    }
    const connection = new LiveConnection(signedIn, stream);
    stream.onClose(() => this.connections.remove(connection));
    this.connections.add(connection);
    // Only now, so that nothing is missed from the greeting on.
    stream.open({ kind: 'hello' });
    this.sessions.checkSoon(connection);
  }

  /** Before the server closes: it waits for every answer, and these never end. */
  beforeApplicationShutdown(): void {
    this.isEnding = true;
    this.connections.closeAll();
  }
}
