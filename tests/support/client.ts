/** What came back. `body` is parsed JSON, text of anything else, undefined when empty. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** The body as the schema reads it; fails the test when it does not fit. */
  as<Body>(schema: { parse(body: unknown): Body }): Body;
}

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string;
}

/** Speaks JSON over HTTP with the API, as one signed-in person or as nobody. */
export class Client {
  constructor(
    readonly url: string,
    readonly cookie?: string,
  ) {}

  get(path: string, options?: RequestOptions): Promise<Answer> {
    return this.send('GET', path, undefined, options);
  }

  post(path: string, body?: unknown, options?: RequestOptions): Promise<Answer> {
    return this.send('POST', path, JSON.stringify(body), options);
  }

  put(path: string, body: unknown, options?: RequestOptions): Promise<Answer> {
    return this.send('PUT', path, JSON.stringify(body), options);
  }

  patch(path: string, body: unknown, options?: RequestOptions): Promise<Answer> {
    return this.send('PATCH', path, JSON.stringify(body), options);
  }

  delete(path: string, options?: RequestOptions): Promise<Answer> {
    return this.send('DELETE', path, undefined, options);
  }

  /** @param text the body as it goes over the wire, which may be no JSON at all */
  async send(
    method: string,
    path: string,
    text?: string,
    { headers = {}, idempotencyKey }: RequestOptions = {},
  ): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      ...(text === undefined ? {} : { body: text }),
      headers: {
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        ...headers,
      },
    });
    const body = bodyOf(await response.text());
    return {
      status: response.status,
      headers: response.headers,
      body,
      as: (schema) => schema.parse(body),
    };
  }
}

function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The password of the demo accounts and of everybody the builders make. */
export const password = 'kompass-demo';

/** A client with a fresh session of this person. */
export async function signInAs({ url }: { readonly url: string }, email: string): Promise<Client> {
  const answer = await new Client(url).post('/api/session', { email, password });
  const [cookie] = answer.headers.getSetCookie();
  if (answer.status !== 200 || cookie === undefined) {
    throw new Error(`${email} could not sign in: ${JSON.stringify(answer.body)}`);
  }
  return new Client(url, cookie.split(';', 1)[0]);
}
