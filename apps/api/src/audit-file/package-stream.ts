import { createHash } from 'node:crypto';
import { Readable, type PassThrough } from 'node:stream';
import { ZipFile } from 'yazl';

/** What one file of the package turned out to be, once it was written. */
export interface WrittenFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

type Content = AsyncIterable<Buffer> | Iterable<Buffer>;

/** Files that are compressed already are only stored. */
export interface PackageFile {
  readonly path: string;
  readonly isCompressed: boolean;
  content(): Content;
}

/** A file that tells of all before it. */
export interface ClosingFile {
  readonly path: string;
  content(written: readonly WrittenFile[]): Iterable<Buffer>;
}

/**
 * Writes files into one ZIP, each opened only when its turn has come, and only as fast as the
 * reader takes it: memory does not grow with what is in it.
 */
export function packageStream(
  files: readonly PackageFile[],
  closing: readonly ClosingFile[],
  mtime: Date,
): Readable {
  const zip = new ZipFile();
  const written: WrittenFile[] = [];
  const end = new AbortController();
  const add = (path: string, compress: boolean, open: () => Content) => {
    zip.addReadStreamLazy(path, { mtime, compress }, (give) => {
      const stream = Readable.from(hashed(path, open(), written), { objectMode: false });
      end.signal.addEventListener('abort', () => stream.destroy(), { once: true });
      give(null, stream);
    });
  };
  for (const file of files) add(file.path, !file.isCompressed, () => file.content());
  for (const file of closing) add(file.path, true, () => file.content(written));
  zip.end();
  // The declared type is narrower than what it is.
  const output = zip.outputStream as PassThrough;
  zip.on('error', (error: unknown) => output.destroy(error as Error));
  output.once('close', () => {
    end.abort();
  });
  return output;
}

async function* hashed(
  path: string,
  content: Content,
  written: WrittenFile[],
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const bytes of content) {
    hash.update(bytes);
    size += bytes.length;
    yield bytes;
  }
  written.push({ path, size, sha256: hash.digest('hex') });
}
