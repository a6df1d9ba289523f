import { auditFileExportSchema } from '@ki-kompass/domain';
import type { Client } from './client';
import { filesOfZip } from './zip';

/** The audit file as somebody downloads it. */
export interface DownloadedFile {
  readonly disposition: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** A JSON file of the package. */
  readonly json: (path: string) => unknown;
}

export async function downloadAuditFile(client: Client, id: string): Promise<DownloadedFile> {
  const { path } = (await client.post(`/api/projects/${id}/audit-files`)).as(auditFileExportSchema);
  const response = await fetch(client.url + path, { headers: { cookie: client.cookie ?? '' } });
  if (!response.ok) throw new Error(`The file was refused: ${await response.text()}`);
  const files = filesOfZip(Buffer.from(await response.arrayBuffer()));
  return {
    disposition: response.headers.get('content-disposition') ?? '',
    files,
    json: (name) => JSON.parse(files.get(name)?.toString() ?? 'null') as unknown,
  };
}
