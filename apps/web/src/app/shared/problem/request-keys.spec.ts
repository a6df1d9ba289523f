import { describe, expect, it } from '@jest/globals';
import { RequestKeys } from './request-keys';

const lost = new Error('The answer was lost.');

describe('the key of a request', () => {
  it('stays the same until an answer has come, and is another one afterwards', async () => {
    const keys = new RequestKeys();
    const sent: string[] = [];
    let isAnswered = false;
    const click = (): Promise<void> =>
      keys.send({ lesson: 'Beispiel' }, (key) => {
        sent.push(key);
        return isAnswered ? Promise.resolve() : Promise.reject(lost);
      });

    await expect(click()).rejects.toBe(lost);
    isAnswered = true;
    await click();
    await click();
    expect(sent[1]).toBe(sent[0]);
    expect(sent[2]).not.toBe(sent[0]);
  });

  it('belongs to one content', async () => {
    const keys = new RequestKeys();
    const keyOf = (content: unknown): Promise<string> =>
      keys.send(content, (key) => Promise.resolve(key));
    expect(await keyOf('one')).not.toBe(await keyOf('other'));
  });
});
