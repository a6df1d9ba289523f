import { computed, linkedSignal, type WritableSignal } from '@angular/core';

/**
 * What somebody enters over a stored value. It follows what is stored until something else has been
 * entered, and then waits for it to be saved: a change of somebody else never overwrites it.
 */
export function enteredOver<Value>(stored: () => Value): WritableSignal<Value> {
  return linkedSignal<Value, Value>({
    source: computed(stored),
    computation: (now, before) => {
      const isEntered = before !== undefined && before.value !== before.source;
      return isEntered ? before.value : now;
    },
  });
}
