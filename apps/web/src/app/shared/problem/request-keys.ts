/**
 * The names of requests that must not be done twice, one for each content: a repeated click after a
 * lost answer sends the same name and so does nothing again. Once it has worked, the same content
 * is another wish.
 */
export class RequestKeys {
  private readonly open = new Map<string, string>();

  /** @param content what is asked for and of what, as far as it tells one wish from another */
  async send<Answer>(content: unknown, work: (key: string) => Promise<Answer>): Promise<Answer> {
    const wish = JSON.stringify(content);
    const key = this.open.get(wish) ?? crypto.randomUUID();
    this.open.set(wish, key);
    const answer = await work(key);
    this.open.delete(wish);
    return answer;
  }
}
