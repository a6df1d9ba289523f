import { obligations } from '../catalogue/checklist';
import { fundingApplicants, fundingLevels, fundingStatuses } from '../catalogue/funding';
import type { GlossaryEnum, GlossaryTerm } from '../catalogue/glossary';
import { legalStatuses } from '../catalogue/legal-basis';
import { oversightLevels } from '../catalogue/oversight-level';
import { partnerServices, partnerTypes } from '../catalogue/partner';
import { projectFlags } from '../catalogue/project-flag';
import { registerRequirements } from '../catalogue/register-field';
import { riskClasses } from '../catalogue/risk-class';
import { regionGroups, solutionStatuses } from '../catalogue/solution';
import { dataReferences, departments, dpiaExpectations, maturities } from '../catalogue/use-case';
import { organisationKinds, roles } from '../access/roles';
import { aiActRoles } from '../projects/classification';
import { gates, phases, projectStatuses } from '../projects/phases';

/** The values the code knows, by the name under which the content labels them. */
const codeValues: Readonly<Record<string, readonly (string | number)[]>> = {
  OrganisationKind: organisationKinds,
  Role: roles,
  Phase: phases,
  ProjectStatus: projectStatuses,
  GateKey: gates,
  Obligation: obligations,
  AiRiskClass: riskClasses,
  AiActRole: aiActRoles,
  HumanOversight: oversightLevels,
  ProjectFlag: projectFlags,
  Department: departments,
  Maturity: maturities,
  DpiaExpectation: dpiaExpectations,
  PersonalData: dataReferences,
  SocialData: dataReferences,
  LegalStatus: legalStatuses,
  PartnerType: partnerTypes,
  PartnerService: partnerServices,
  SolutionStatus: solutionStatuses,
  RegionGroup: regionGroups,
  FundingLevel: fundingLevels,
  FundingStatus: fundingStatuses,
  FundingApplicant: fundingApplicants,
  RegisterRequirement: registerRequirements,
};

/** Values without a label, labels without a value, and glossary terms that name an unknown value. */
export function labelProblems(
  enums: readonly GlossaryEnum[],
  terms: readonly GlossaryTerm[],
): string[] {
  const labelled = new Map(
    enums.map((labels) => [labels.codeIdentifier, labels.values.map(({ value }) => value)]),
  );
  return [
    ...Object.entries(codeValues).flatMap(([name, values]) =>
      differences(name, values.map(String), labelled.get(name) ?? []),
    ),
    ...terms.flatMap((term) => termProblems(term, labelled)),
  ];
}

function differences(name: string, values: readonly string[], labels: readonly string[]): string[] {
  return [
    ...values.filter((value) => !labels.includes(value)).map((v) => `${name}: ${v} has no label`),
    ...labels.filter((label) => !values.includes(label)).map((l) => `${name}: ${l} is no value`),
  ];
}

function termProblems(
  term: GlossaryTerm,
  labelled: ReadonlyMap<string, readonly string[]>,
): string[] {
  const name = `glossary-terms ${term.key}`;
  if ((term.kind === 'value') !== (term.valueOf !== null)) {
    return [`${name}: a value, and only a value, says what it is a value of`];
  }
  if (term.valueOf === null) return [];
  const values = labelled.get(term.valueOf) ?? [];
  if (values.includes(term.codeIdentifier)) return [];
  return [`${name}: ${term.codeIdentifier} is no value of ${term.valueOf}`];
}
