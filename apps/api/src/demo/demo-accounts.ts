import type { Role } from '@ki-kompass/domain';

/** Known to everyone, which is why the demo is refused on an address reachable from outside. */
export const demoPassword = 'kompass-demo';

export const demoPartner = 'Beispiel IT-Dienstleister';

export interface DemoAccount {
  readonly email: string;
  readonly displayName: string;
  /** Organisations by name. */
  readonly memberships: readonly { readonly organisation: string; readonly role: Role }[];
}

const bonn: readonly (readonly [string, string, Role])[] = [
  ['koordination', 'Katrin Beispiel', 'it-coordinator'],
  ['leitung', 'Leonhard Beispiel', 'executive-board'],
  ['fachbereich', 'Fatma Beispiel', 'department-head'],
  ['kaemmerei', 'Karl Beispiel', 'treasurer'],
  ['datenschutz', 'Daria Beispiel', 'data-protection-officer'],
  ['sicherheit', 'Simon Beispiel', 'information-security-officer'],
  ['personalrat', 'Petra Beispiel', 'staff-council'],
  ['revision', 'Rolf Beispiel', 'auditor'],
  ['ratsbuero', 'Renate Beispiel', 'council-office'],
  ['verwaltung', 'Viktor Beispiel', 'organisation-admin'],
  ['digital', 'Dilara Beispiel', 'cdo'],
  ['it-leitung', 'Ingo Beispiel', 'it-head'],
  ['vergabe', 'Vera Beispiel', 'procurement'],
  ['personal', 'Paul Beispiel', 'human-resources'],
  ['gleichstellung', 'Greta Beispiel', 'equality-and-inclusion'],
];

const otherTowns: readonly (readonly [string, string])[] = [
  ['alfter', 'Alfter'],
  ['duesseldorf', 'Düsseldorf'],
  ['gelsenkirchen', 'Gelsenkirchen'],
  ['nettetal', 'Nettetal'],
];

export const demoAccounts: readonly DemoAccount[] = [
  ...bonn.map(([name, displayName, role]) => ({
    email: `${name}@bonn.demo`,
    displayName,
    memberships: [{ organisation: 'Bonn', role }],
  })),
  ...otherTowns.flatMap(([domain, organisation]) => [
    {
      email: `koordination@${domain}.demo`,
      displayName: `Kim Beispiel (${organisation})`,
      memberships: [{ organisation, role: 'it-coordinator' as const }],
    },
    {
      email: `leitung@${domain}.demo`,
      displayName: `Lou Beispiel (${organisation})`,
      memberships: [{ organisation, role: 'executive-board' as const }],
    },
  ]),
  {
    email: 'koordination@verbund.demo',
    displayName: 'Vanessa Beispiel',
    memberships: ['Alfter', 'Swisttal', 'Wachtberg'].map((organisation) => ({
      organisation,
      role: 'it-coordinator' as const,
    })),
  },
  {
    email: 'angebot@dienstleister.demo',
    displayName: 'Anton Beispiel',
    memberships: [{ organisation: demoPartner, role: 'it-provider' }],
  },
  {
    email: 'netz@kompass.demo',
    displayName: 'Nadja Beispiel',
    memberships: [{ organisation: 'KI-Kompass Netzwerk', role: 'network-admin' }],
  },
];
