import type { ClassificationRules, QuestionKind } from '../catalogue/classification-rules';
import type { RiskClass } from '../catalogue/risk-class';
import type {
  AiActRole,
  ClassificationAnswer,
  ClassificationAnswers,
  ClassificationReason,
} from './classification';

export interface ClassificationResult {
  readonly riskClass: RiskClass;
  /** `null` while it is open, or where the AI Act does not apply. */
  readonly role: AiActRole | null;
  readonly because: readonly ClassificationReason[];
  /** The questions that matter with these answers, in their order. */
  readonly asked: readonly string[];
  /** Those of them without an answer; until then they count like "unsure". */
  readonly openQuestions: readonly string[];
  /** Whether the exemption under Art. 6(3) holds; `null` where nobody claims it, or areas are open. */
  readonly exemption: 'holds' | 'needs-reason' | 'not-possible' | null;
}

type Questions = Pick<ClassificationRules, 'questions'>;
type Answered = 'yes' | 'no' | 'unsure';

/**
 * The class under the AI Act and the role that follow from answers (DOMAIN 2.5). What nobody
 * knows counts like the stricter answer, so an open question never makes a class milder.
 * @param exemptionReason why Art. 6(3) applies; without it the exemption does not hold
 */
export function classify(
  answers: ClassificationAnswers,
  rules: Questions,
  exemptionReason: string | null,
): ClassificationResult {
  const asked = askedQuestions(answers, rules);
  const openQuestions = asked.filter((key) => answers[key] === undefined);
  const about = answersByKind(answers, rules, asked);
  const areAreasOpen = about['annex-iii'].unsure.some((key) => openQuestions.includes(key));
  const exemption = areAreasOpen ? null : exemptionOf(about, exemptionReason);
  const { riskClass, because } = classOf(about, exemption);
  const applies = riskClass !== 'not-ai' && riskClass !== 'prohibited';
  const role = applies ? roleOf(about) : { role: null, because: [] };
  return {
    riskClass,
    role: role.role,
    because: [...because, ...role.because],
    asked,
    openQuestions,
    exemption,
  };
}

/** Nobody has answered anything yet: what follows then is caution, and no result to tell. */
export function isUnanswered({
  asked,
  openQuestions,
}: Pick<ClassificationResult, 'asked' | 'openQuestions'>): boolean {
  return openQuestions.length === asked.length;
}

/** Only what can still change the result is asked. */
function askedQuestions(answers: ClassificationAnswers, { questions }: Questions): string[] {
  const given = (kind: QuestionKind, wanted: readonly (ClassificationAnswer | undefined)[]) =>
    questions.some((question) => question.kind === kind && wanted.includes(answers[question.key]));
  const isNoAi = given('ai-system', ['no']);
  const isProhibited = given('prohibited', ['yes']);
  const mayBeAnnexThree = given('annex-iii', ['yes', 'unsure']);
  const isProfiling = given('profiling', ['yes', 'unsure']);
  const isAsked: Readonly<Record<QuestionKind, boolean>> = {
    'ai-system': true,
    prohibited: !isNoAi,
    'annex-iii': !isNoAi && !isProhibited,
    profiling: !isNoAi && !isProhibited && mayBeAnnexThree,
    exemption: !isNoAi && !isProhibited && mayBeAnnexThree && !isProfiling,
    transparency: !isNoAi && !isProhibited,
    provider: !isNoAi && !isProhibited,
  };
  return questions.filter(({ kind }) => isAsked[kind]).map(({ key }) => key);
}

/** The keys of the questions of each kind by answer; open ones stand with "unsure". */
type About = Readonly<Record<QuestionKind, Readonly<Record<Answered, readonly string[]>>>>;

function answersByKind(
  answers: ClassificationAnswers,
  { questions }: Questions,
  asked: readonly string[],
): About {
  const of = (kind: QuestionKind) => {
    const keys = questions
      .filter((question) => question.kind === kind && asked.includes(question.key))
      .map(({ key }) => key);
    const answered = (answer: Answered) =>
      keys.filter((key) => (answers[key] ?? 'unsure') === answer);
    return { yes: answered('yes'), no: answered('no'), unsure: answered('unsure') };
  };
  return {
    'ai-system': of('ai-system'),
    prohibited: of('prohibited'),
    'annex-iii': of('annex-iii'),
    profiling: of('profiling'),
    exemption: of('exemption'),
    transparency: of('transparency'),
    provider: of('provider'),
  };
}

/** Never with profiling, not even with profiling nobody could rule out. */
function exemptionOf(about: About, reason: string | null): ClassificationResult['exemption'] {
  const isClaimed = about.exemption.yes.length > 0;
  if (!isClaimed) return null;
  if (about.profiling.no.length === 0) return 'not-possible';
  return (reason ?? '').trim() === '' ? 'needs-reason' : 'holds';
}

interface Found {
  readonly riskClass: RiskClass;
  readonly because: readonly ClassificationReason[];
}

function classOf(about: About, exemption: ClassificationResult['exemption']): Found {
  if (about['ai-system'].no.length > 0) {
    return { riskClass: 'not-ai', because: reasons('not-ai', about['ai-system'].no) };
  }
  if (about.prohibited.yes.length > 0) {
    return { riskClass: 'prohibited', because: reasons('prohibited', about.prohibited.yes) };
  }
  const high = highRiskOf(about, exemption);
  const unclear = [
    ...reasons('ai-system-open', about['ai-system'].unsure),
    ...reasons('prohibited-open', about.prohibited.unsure),
  ];
  const transparency = transparencyOf(about);
  const others = [...unclear, ...transparency.because];
  if (high.riskClass !== null) {
    return { riskClass: high.riskClass, because: [...high.because, ...others] };
  }
  if (unclear.length > 0) return { riskClass: 'check', because: [...high.because, ...others] };
  return { riskClass: transparency.riskClass, because: [...high.because, ...transparency.because] };
}

function highRiskOf(
  about: About,
  exemption: ClassificationResult['exemption'],
): { riskClass: 'high' | 'high-check' | null; because: readonly ClassificationReason[] } {
  const { yes, unsure } = about['annex-iii'];
  if (yes.length === 0 && unsure.length === 0) return { riskClass: null, because: [] };
  const areas = [...reasons('annex-iii', yes), ...reasons('annex-iii-open', unsure)];
  if (about.profiling.yes.length > 0) {
    return { riskClass: 'high', because: [...areas, ...reasons('profiling', about.profiling.yes)] };
  }
  const claim =
    exemption === 'holds' || exemption === 'needs-reason'
      ? reasons(`exemption-${exemption}`, about.exemption.yes)
      : [];
  if (exemption === 'holds') return { riskClass: null, because: [...areas, ...claim] };
  const open = reasons('profiling-open', about.profiling.unsure);
  return {
    riskClass: yes.length > 0 ? 'high' : 'high-check',
    because: [...areas, ...open, ...claim],
  };
}

function transparencyOf({ transparency: { yes, unsure } }: About): Found {
  const because = [...reasons('transparency', yes), ...reasons('transparency-open', unsure)];
  if (because.length > 0) return { riskClass: 'transparency', because };
  return { riskClass: 'minimal', because: [{ code: 'minimal', question: null }] };
}

function roleOf({ provider: { yes, unsure } }: About): {
  role: AiActRole | null;
  because: readonly ClassificationReason[];
} {
  if (yes.length > 0) return { role: 'provider', because: reasons('provider', yes) };
  if (unsure.length > 0) return { role: null, because: reasons('role-open', unsure) };
  return { role: 'deployer', because: [{ code: 'deployer', question: null }] };
}

function reasons(
  code: ClassificationReason['code'],
  questions: readonly string[],
): ClassificationReason[] {
  return questions.map((question) => ({ code, question }));
}
