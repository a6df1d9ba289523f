import type { Language } from '../texts/language';
import type { Problem } from './problem';
import { type KnownProblem, type ProblemSentence, problemTexts } from './problem.texts';

/** The words for a problem. A code without words of its own is told by its HTTP status. */
export function problemSentence(problem: Problem, language: Language): ProblemSentence {
  return problemTexts[language].sentences[kindOf(problem)];
}

function kindOf({ code, status }: Problem): KnownProblem {
  if (isKnown(code)) return code;
  if (status === 0) return 'unreadable';
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'too-many-attempts';
  return status >= 500 ? 'server-error' : 'invalid';
}

function isKnown(code: string): code is KnownProblem {
  return Object.hasOwn(problemTexts.de.sentences, code);
}
