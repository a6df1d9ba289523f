import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { remember, remembered } from '../storage/remembered';
import { answersTo, isModifier, isSingleKey, isTyping } from './pressed-keys';

export const shortcutGroups = ['everywhere', 'lists', 'project'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

export interface Shortcut {
  /**
   * As `KeyboardEvent.key` names it, after its modifiers: `/`, `?`, `Control+k`. Two keys after each
   * other have a blank between them: `g p`.
   */
  readonly keys: string;
  /** Asked again when shown, because the language may have changed since. */
  readonly label: () => string;
  readonly run: () => void;
  /** Under which heading the list shows it; without one it works everywhere. */
  readonly group?: ShortcutGroup;
}

const storageKey = 'kompass.single-keys';
/** How long the first of two keys waits for the second. */
const patienceMilliseconds = 1_500;

/** The keys that work everywhere; whoever needs one registers it here, so that a list can show all. */
@Service()
export class Shortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly registered = signal<readonly Shortcut[]>([]);
  private readonly singleKeysChosen = signal(remembered('local', storageKey) !== 'off');
  private begun: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly all = this.registered.asReadonly();
  /** People who dictate need a way to switch off shortcuts of one character (WCAG 2.1.4). */
  readonly singleKeys = this.singleKeysChosen.asReadonly();

  constructor() {
    const answer = (event: KeyboardEvent): void => {
      this.answer(event);
    };
    this.document.addEventListener('keydown', answer);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('keydown', answer);
      clearTimeout(this.timer);
    });
  }

  /** @returns takes the shortcut away again */
  register(shortcut: Shortcut): () => void {
    this.registered.update((others) => [...others, shortcut]);
    return () => {
      this.registered.update((all) => all.filter((other) => other !== shortcut));
    };
  }

  useSingleKeys(on: boolean): void {
    remember('local', storageKey, on ? undefined : 'off');
    this.singleKeysChosen.set(on);
  }

  private answer(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat || isTyping(event)) return;
    // Whatever is open above the page keeps the keys to itself.
    if (this.document.querySelector('dialog[open]') !== null) return;
    if (isModifier(event)) return;
    const first = this.begun;
    this.begin(undefined);
    const possible = this.all().filter(({ keys }) => this.singleKeys() || !isSingleKey(keys));
    const shortcut = possible.find(({ keys }) => isComplete(keys, first, event));
    if (shortcut !== undefined) {
      event.preventDefault();
      shortcut.run();
      return;
    }
    if (first !== undefined) return;
    const key = possible.map(({ keys }) => firstOfTwo(keys)).find((one) => isFirst(one, event));
    if (key === undefined) return;
    event.preventDefault();
    this.begin(key);
  }

  private begin(key: string | undefined): void {
    clearTimeout(this.timer);
    this.begun = key;
    if (key === undefined) return;
    this.timer = setTimeout(() => {
      this.begun = undefined;
    }, patienceMilliseconds);
  }
}

/** The first key of a pair; `undefined` for a shortcut that has only one. */
function firstOfTwo(keys: string): string | undefined {
  const [first, second] = keys.split(' ');
  return second === undefined ? undefined : first;
}

function isFirst(key: string | undefined, event: KeyboardEvent): boolean {
  return key !== undefined && answersTo(key, event);
}

function isComplete(keys: string, begun: string | undefined, event: KeyboardEvent): boolean {
  return firstOfTwo(keys) === begun && answersTo(keys.split(' ').at(-1) ?? '', event);
}
