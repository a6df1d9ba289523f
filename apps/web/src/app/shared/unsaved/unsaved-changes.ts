import { computed, DestroyRef, DOCUMENT, effect, inject, Service, signal } from '@angular/core';

/** Why text is about to be lost. */
export type Farewell = 'page' | 'organisation' | 'sign-out' | 'session-over' | 'window';

/** Something written that would be lost with the page it stands on. */
export interface WrittenText {
  /** What the person would call it; asked again when shown, because the language may change. */
  readonly label: () => string;
  /** Reads signals, so that the browser only asks while there is something to lose. */
  readonly isUnsaved: () => boolean;
  /** Forgets the text; called once the person has said so. */
  readonly discard: () => void;
  /** Saves by itself what can be saved: whoever only has to wait a moment is not asked. */
  readonly settle?: () => Promise<unknown>;
  /** Most texts are lost with their page and outlive a change of the organisation in the frame. */
  readonly isLostBy?: readonly Farewell[];
}

/** Before the window closes, the browser itself asks. */
type Asked = Exclude<Farewell, 'window'>;

interface Question {
  readonly because: Asked;
  readonly texts: readonly WrittenText[];
  readonly answer: (leaves: boolean) => void;
}

const withThePage: readonly Farewell[] = ['page', 'sign-out', 'session-over', 'window'];
const patienceMilliseconds = 3_000;

/** Knows every text that is not saved yet, and asks once before it is lost. */
@Service()
export class UnsavedChanges {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly written = signal<readonly WrittenText[]>([]);
  private readonly asked = signal<Question | undefined>(undefined);
  private pending: Promise<boolean> | undefined;
  /** What the dialog asks; `undefined` while nobody is about to leave. */
  readonly question = this.asked.asReadonly();
  private readonly isWindowNeeded = computed(() => this.unsaved('window').length > 0);

  constructor() {
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    const stop = (): void => {
      this.window?.removeEventListener('beforeunload', warn);
    };
    // Only while needed: a page with this listener cannot be kept for the way back.
    effect(() => {
      stop();
      if (this.isWindowNeeded()) this.window?.addEventListener('beforeunload', warn);
    });
    inject(DestroyRef).onDestroy(stop);
  }

  /** @returns takes the text out again */
  register(text: WrittenText): () => void {
    this.written.update((all) => [...all, text]);
    return () => {
      this.written.update((all) => all.filter((other) => other !== text));
    };
  }

  /**
   * Asks before text is lost. Whoever asks meanwhile gets the same answer.
   * @returns whether to go on; the text is then discarded, so that nothing asks a second time
   */
  mayLeave(because: Asked): Promise<boolean> {
    this.pending ??= this.ask(because).finally(() => (this.pending = undefined));
    return this.pending;
  }

  private async ask(because: Asked): Promise<boolean> {
    await this.settle(because);
    const texts = this.unsaved(because);
    if (texts.length === 0) return true;
    const leaves = await new Promise<boolean>((answer) => {
      this.asked.set({ because, texts, answer });
    });
    this.asked.set(undefined);
    if (leaves) for (const { discard } of texts) discard();
    return leaves;
  }

  private async settle(because: Asked): Promise<void> {
    const saves = this.unsaved(because).flatMap(({ settle }) => (settle ? [settle()] : []));
    if (saves.length === 0) return;
    const patience = new Promise((resolve) => setTimeout(resolve, patienceMilliseconds));
    await Promise.race([Promise.allSettled(saves), patience]);
  }

  private unsaved(because: Farewell): readonly WrittenText[] {
    return this.written().filter(
      ({ isUnsaved, isLostBy = withThePage }) => isLostBy.includes(because) && isUnsaved(),
    );
  }
}

/** For the constructor of whatever holds the text: guards it as long as the holder lives. */
export function guardText(text: WrittenText): void {
  inject(DestroyRef).onDestroy(inject(UnsavedChanges).register(text));
}
