import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { anInvitation, newPassword } from '../../support/invitations';
import { aPerson } from '../../support/people';
import { aTeam } from '../../support/team';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

const anAddress = () => `${randomUUID().slice(0, 8)}@beispiel.example`;
/** A link that does not work, or is no longer allowed, is refused by the API. */
const refused = /status of (404|403|422)/;

describe('an invitation', () => {
  it(
    'goes from the administrator to a new colleague, who is signed in at once; it works once',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['organisation-admin', 'auditor']);
      const admin = team.person('organisation-admin').email;
      const email = anAddress();

      const page = await open('/projekte', { as: admin, tolerated: /status of 400/ });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('link', { name: 'Verwaltung' }).click();
      await page.getByRole('link', { name: 'Personen' }).click();
      await page.getByText(`2 Personen gehören zu ${team.town.name}.`).waitFor();

      await page.getByRole('button', { name: 'Einladung erstellen' }).click();
      const faults = page.getByRole('alert');
      await faults.getByRole('link', { name: /vollständige E-Mail-Adresse/ }).waitFor();
      await faults.getByRole('link', { name: /mindestens eine Rolle/ }).waitFor();
      await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
      const roles = page.getByRole('group', { name: 'Rollen', exact: true });
      await roles.getByRole('checkbox', { name: 'IT-Koordination' }).check();
      await roles.getByRole('checkbox', { name: 'Kämmerei' }).check();
      await page.getByRole('button', { name: 'Einladung erstellen' }).click();
      await page.getByText(`Einladung für ${email}`).first().waitFor();
      await page.getByRole('button', { name: 'Link kopieren' }).click();
      await page.getByText('Der Link ist kopiert.').waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toMatch(/\/einladung#[\w-]{43}$/);
      const row = page.getByRole('row').filter({ hasText: email });
      await row.getByText(/offen bis/).waitFor();

      const path = link.slice(link.indexOf('/einladung'));
      const colleague = await open(path, {});
      await colleague.getByText(`${team.town.name} lädt Sie zu KI-Kompass ein.`).waitFor();
      await colleague.getByText('IT-Koordination, Kämmerei').waitFor();
      await colleague.getByRole('textbox', { name: 'Ihr Name' }).fill('Kim Beispiel');
      await colleague.getByLabel('Passwort').fill(newPassword);
      await colleague.getByRole('button', { name: 'Konto anlegen und anmelden' }).click();
      await colleague.getByRole('heading', { name: 'Meine Arbeit', level: 1 }).waitFor();
      await colleague.getByText(`Willkommen bei ${team.town.name}.`).waitFor();
      await colleague.getByRole('button', { name: 'Kim Beispiel' }).waitFor();

      const late = await open(path, { tolerated: refused });
      await late.getByRole('alert').getByText('Dieser Link wurde schon benutzt.').waitFor();

      await row.getByText(/angenommen am/).waitFor();
      await page.getByText(`3 Personen gehören zu ${team.town.name}.`).waitFor();
    }),
  );

  it(
    'asks somebody with an account to sign in and brings them back to accept',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['organisation-admin']);
      const invited = await aPerson(application, { roles: ['cdo'] });
      const wish = { organisation: team.town, email: invited.email };
      const { token } = await anInvitation(team.client('organisation-admin'), wish);

      const other = await open(`/einladung#${token}`, {
        as: team.person('organisation-admin').email,
      });
      await other.getByText(/Sie sind als .* angemeldet/).waitFor();

      const page = await open(`/einladung#${token}`);
      await page.getByRole('button', { name: 'Anmelden' }).click();
      await page.getByLabel('E-Mail-Adresse').fill(invited.email);
      await page.getByLabel('Passwort').fill('kompass-demo');
      expect(page.url()).not.toContain(token);
      await page.getByRole('button', { name: 'Anmelden' }).click();
      await page.getByRole('button', { name: 'Einladung annehmen' }).click();
      await page.getByText(`Willkommen bei ${team.town.name}.`).waitFor();
    }),
  );
});

describe('the people of a town', () => {
  it(
    'change roles, leave and come back; the last administrator stays',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['organisation-admin', 'auditor']);
      const admin = team.person('organisation-admin');
      const auditor = team.person('auditor');
      const page = await open('/verwaltung/personen', { as: admin.email, tolerated: refused });

      await page.getByRole('button', { name: auditor.displayName }).click();
      const roles = page.getByRole('group', { name: `Rollen von ${auditor.displayName}` });
      await roles.getByRole('checkbox', { name: 'Kämmerei' }).check();
      await page.getByRole('button', { name: 'Rollen speichern' }).click();
      await page.getByText(`Die Rollen von ${auditor.displayName} sind gespeichert.`).waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: /Kämmerei\s*seit/ })
        .waitFor();

      await page.getByRole('button', { name: 'Zugehörigkeit beenden' }).click();
      await page.getByRole('button', { name: 'Ja, beenden' }).click();
      await page.getByText(`1 Person gehört zu ${team.town.name}.`).waitFor();
      const toast = page.getByText(
        `${auditor.displayName} gehört nicht mehr zu ${team.town.name}.`,
      );
      await toast.locator('..').getByRole('button', { name: 'Rückgängig' }).click();
      await page.getByText(`2 Personen gehören zu ${team.town.name}.`).waitFor();

      // Their name stands in the account menu as well.
      await page.getByRole('main').getByRole('button', { name: admin.displayName }).click();
      await page.getByRole('button', { name: 'Zugehörigkeit beenden' }).click();
      await page.getByRole('button', { name: 'Ja, beenden' }).click();
      await page
        .getByRole('alert')
        .getByText(/Sonst hat niemand die Rolle/)
        .waitFor();
    }),
  );
});
