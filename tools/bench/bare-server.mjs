// What the API is compared with: node:http and pg, nothing else. Per request it does the same work in
// the database (session with person and roles, then the page within the scope) and sends the same JSON.
// It validates, protects and logs nothing, so it marks what this machine can do at most.
import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

process.once('message', ({ databaseUrl, sessionQuery, pageQuery }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });

  const server = http.createServer(async (request, response) => {
    try {
      const person = await signedIn(request.headers.cookie ?? '');
      if (person === undefined) {
        response.writeHead(401).end();
        return;
      }
      const limit = Number(new URLSearchParams(request.url.split('?')[1]).get('limit'));
      const body = JSON.stringify(await page(person.memberships, limit));
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });

  async function signedIn(cookies) {
    const token = /kompass_session=([^;]+)/.exec(cookies)?.[1] ?? '';
    const hash = createHash('sha256').update(token).digest();
    const now = new Date();
    const day = now.toISOString().slice(0, 10);
    const { rows } = await pool.query(sessionQuery, [hash, now, day]);
    return rows[0];
  }

  async function page(memberships, limit) {
    const own = [...new Set(memberships.map(({ organisation }) => organisation.id))];
    const noFilter = [null, null, null, null, null, null, null];
    const { rows } = await pool.query(pageQuery, [own, ...noFilter, null, null, limit + 1]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map(({ sortValue, ...item }) => item);
    const hasMore = rows.length > limit;
    const cursor = () => Buffer.from(JSON.stringify([last.sortValue, last.id]));
    return { items, nextCursor: hasMore ? cursor().toString('base64url') : null };
  }

  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.once('disconnect', () => process.exit());
});
