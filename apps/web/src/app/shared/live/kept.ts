import { linkedSignal, type Resource, type Signal } from '@angular/core';
import { problemOf } from '../problem/problem';

/** Answers after which nothing may stay on the screen: it is gone, or not theirs. */
const lost: readonly number[] = [401, 403, 404];

/**
 * The last answer of a resource. It stays while the same question is asked again, also when that
 * fails for now: a server that is away must not take away what somebody works on.
 * @param question what the answer belongs to; another question begins without one
 */
export function kept<Value>(
  resource: Resource<Value | undefined>,
  question: () => unknown,
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
