import { computed, Service, signal } from '@angular/core';
import type { ProjectActKind } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import type { WrittenAct } from './act-command';
import { actTexts } from './act.texts';

const emptyAct: WrittenAct = {
  category: null,
  reason: '',
  lesson: '',
  resumeOn: null,
  contracts: null,
  realData: null,
  targetPhase: null,
  namedItems: [],
  body: null,
  decidedOn: null,
  reference: '',
};

/** Acts as they are being written; kept while somebody looks something up in another tab. */
@Service({ autoProvided: false })
export class ActDrafts {
  private readonly drafts = signal<ReadonlyMap<ProjectActKind, WrittenAct>>(new Map());

  constructor() {
    const texts = useTexts(actTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: computed(() =>
        [...this.drafts().values()].some(({ reason, lesson, reference }) =>
          [reason, lesson, reference].some((text) => text.trim() !== ''),
        ),
      ),
      discard: () => {
        this.drafts.set(new Map());
      },
    });
  }

  of(act: ProjectActKind): WrittenAct {
    return this.drafts().get(act) ?? emptyAct;
  }

  change(act: ProjectActKind, change: Partial<WrittenAct>): void {
    this.drafts.update((all) => new Map(all).set(act, { ...this.of(act), ...change }));
  }

  end(act: ProjectActKind): void {
    this.drafts.update((all) => new Map([...all].filter(([other]) => other !== act)));
  }
}
