import type { Authority, DecisionBody, Role } from '@ki-kompass/domain';

export interface AuthorityWords {
  readonly roles: Readonly<Record<Role, string>>;
  readonly bodies: Readonly<Record<DecisionBody, string>>;
  readonly or: string;
  readonly withAgreementOf: (roles: string) => string;
  readonly recordedBy: (role: string) => string;
}

/** Who decides, in one line: "Rat oder Ausschuss; die Entscheidung trägt ein: Ratsbüro". */
export function authorityInWords(authority: Authority, words: AuthorityWords): string {
  const { decides, decidingBodies, needsAgreementOf, recordedBy } = authority;
  const deciders =
    decides === null ? decidingBodies.map((body) => words.bodies[body]) : [words.roles[decides]];
  const agreeing = needsAgreementOf.map((role) => words.roles[role]).join(', ');
  return [
    deciders.join(` ${words.or} `),
    ...(agreeing === '' ? [] : [words.withAgreementOf(agreeing)]),
    ...(recordedBy === null ? [] : [words.recordedBy(words.roles[recordedBy])]),
  ].join('; ');
}
