import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { theApplication } from '../../support/application';
import { axeViolations } from '../../support/axe';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aSignedIn } from '../../support/people';
import { aProject } from '../../support/projects';

const application = theApplication();
const item = 'needs-analysis.reuse-check';
const bytes = Buffer.from('%PDF-1.7\nBeispiel: drei Treffer');

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('a file as evidence', () => {
  it(
    'is added, read back as it was, replaced and redacted',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id } = await aProject(client, { organisation: person.organisation });
      const page = await open(`/projekte/${id}/checkliste?punkt=${item}`, { as: person.email });
      const give = async (button: string, name: string) => {
        const choosing = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: button }).click();
        await (await choosing).setFiles({ name, mimeType: 'application/pdf', buffer: bytes });
      };
      await give('Datei hinzufügen', 'Vermerk.pdf');
      const file = page.getByRole('link', { name: 'Vermerk.pdf (1 KB)' });
      await file.waitFor();
      expect(await axeViolations(page)).toEqual([]);

      const loading = page.waitForEvent('download');
      await file.click();
      const download = await loading;
      expect(download.suggestedFilename()).toBe('Vermerk.pdf');
      expect(await readFile(await download.path())).toEqual(bytes);

      await give('Durch Datei ersetzen', 'Vermerk-2.pdf');
      await page.getByRole('link', { name: 'Vermerk-2.pdf (1 KB)' }).waitFor();
      await page.getByText('Frühere Fassungen (1)').click();
      await file.waitFor();

      await page.getByRole('button', { name: 'Schwärzen' }).first().click();
      await page.getByRole('textbox', { name: 'Grund der Schwärzung' }).fill('Falsche Datei');
      await page.getByRole('button', { name: 'Endgültig schwärzen' }).click();
      await page.getByText('Geschwärzt: Falsche Datei').waitFor();
    }),
  );
});
