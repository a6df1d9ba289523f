// Compresses the files of a web build once, so that the API can serve them as they are.
//   node tools/compress-web.mjs dist/apps/web/browser
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const compressible = /\.(js|css|html|svg|json|txt|webmanifest)$/; // fonts and images already are
const smallest = 1_000; // below that the headers outweigh the gain

/**
 * Writes file.br and file.gz beside every compressible file, unless they are newer than the file.
 * @param {string} folder
 * @returns {Promise<number>} files compressed now
 */
export async function compressWeb(folder) {
  const files = filesBelow(folder).filter((file) => compressible.test(file) && needsWork(file));
  await Promise.all(files.map(compress));
  return files.length;
}

function filesBelow(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(path.join(folder, entry.name))
        : [path.join(folder, entry.name)],
    );
}

function needsWork(file) {
  const { size, mtimeMs } = fs.statSync(file);
  if (size < smallest) return false;
  return ['.br', '.gz'].some((ending) => {
    const result = fs.statSync(file + ending, { throwIfNoEntry: false });
    return result === undefined || result.mtimeMs < mtimeMs;
  });
}

async function compress(file) {
  const content = await fs.promises.readFile(file);
  const hint = { params: { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  await fs.promises.writeFile(`${file}.br`, await brotli(content, hint));
  await fs.promises.writeFile(`${file}.gz`, await gzip(content, { level: 9 }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`${await compressWeb(process.argv[2])} files compressed`);
}
