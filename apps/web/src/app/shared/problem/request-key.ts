/**
 * The name of a request that must not be done twice: it stays the same until it has worked, so that
 * a repeated click after a lost answer does nothing again.
 */
export class RequestKey {
  private key = crypto.randomUUID();
  private sent = '';

  /** Another content is another intention and needs another key. */
  for(content: unknown): string {
    const text = JSON.stringify(content);
    if (this.sent !== '' && this.sent !== text) this.key = crypto.randomUUID();
    this.sent = text;
    return this.key;
  }

  /** It has worked; the same content once more is meant. */
  renew(): void {
    this.key = crypto.randomUUID();
    this.sent = '';
  }
}
