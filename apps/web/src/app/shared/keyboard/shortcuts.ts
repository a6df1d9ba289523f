import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { remember, remembered } from '../storage/remembered';
import { answersTo, isSingleKey, isTyping } from './pressed-keys';

export interface Shortcut {
  /** As `KeyboardEvent.key` names it, after its modifiers: `/`, `?`, `Control+k`. */
  readonly keys: string;
  /** Asked again when shown, because the language may have changed since. */
  readonly label: () => string;
  readonly run: () => void;
}

const storageKey = 'kompass.single-keys';

/** The keys that work everywhere; whoever needs one registers it here, so that a list can show all. */
@Service()
export class Shortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly registered = signal<readonly Shortcut[]>([]);
  private readonly singleKeysChosen = signal(remembered('local', storageKey) !== 'off');
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
    const shortcut = this.all().find(({ keys }) => answersTo(keys, event));
    if (shortcut === undefined) return;
    if (isSingleKey(shortcut.keys) && !this.singleKeys()) return;
    event.preventDefault();
    shortcut.run();
  }
}
