type Where = 'local' | 'session';

const storages: Record<Where, () => Storage> = {
  local: () => localStorage,
  session: () => sessionStorage,
};

/** What this browser (`local`) or this tab (`session`) remembers; `undefined` when storage is closed. */
export function remembered(where: Where, key: string): string | undefined {
  try {
    return storages[where]().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice. A closed storage is no error: the choice then lasts until the page is reloaded. */
export function remember(where: Where, key: string, value: string | undefined): void {
  try {
    if (value === undefined) {
      storages[where]().removeItem(key);
      return;
    }
    storages[where]().setItem(key, value);
  } catch {
    // Private windows may refuse; see above.
  }
}
