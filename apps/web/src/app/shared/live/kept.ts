import { computed, linkedSignal, type Resource, type Signal } from '@angular/core';
import { problemOf } from '../problem/problem';

/** Answers after which nothing may stay on the screen: it is gone, or not theirs. */
const lost: readonly number[] = [401, 403, 404];

/**
 * The last answer of a resource. It stays while the same question is asked again, also when that
 * fails for now: a server that is away must not take away what somebody works on.
 * @param question what the answer belongs to; another question begins without one. Wider than what
 *   is asked (the organisation, the person), an answer stays until the next one is there; left out,
 *   it does so whatever is asked.
 */
export function kept<Value>(
  resource: Resource<Value | undefined>,
  question: () => unknown = () => undefined,
): Signal<Value | undefined> {
  interface Source {
    readonly asked: unknown;
    readonly value: Value | undefined;
    readonly isLost: boolean;
  }
  return linkedSignal<Source, Value | undefined>({
    source: () => {
      const error = resource.error();
      return {
        asked: question(),
        value: resource.hasValue() ? resource.value() : undefined,
        isLost: error !== undefined && lost.includes(problemOf(error).status),
      };
    },
    computation: ({ asked, value, isLost }, before) => {
      if (value !== undefined) return value;
      const isSameQuestion = before?.source.asked === asked;
      return isSameQuestion && !isLost ? before?.value : undefined;
    },
  });
}

/**
 * Whether a failure has to be shown: there is no answer to exactly this question. After a quiet
 * reload that failed, the answer from before stays and nothing has to be said.
 */
export function failed(resource: Resource<unknown>, question: () => unknown): Signal<boolean> {
  const answer = kept(resource, question);
  // The answer is read first and every time: it keeps only what it has seen.
  return computed(() => answer() === undefined && resource.error() !== undefined);
}
