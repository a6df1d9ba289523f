import { Component, computed, input } from '@angular/core';
import type { MarkedText } from '@ki-kompass/domain';
import { markedParts } from './marked-parts';

/** A text with the places marked that were found. */
@Component({
  selector: 'app-marked-words',
  template:
    '@for (part of parts(); track $index) {@if (part.isMarked) {<mark>{{ part.text }}</mark>} @else {{{ part.text }}}}',
  host: { class: 'marked-words' },
})
export class MarkedWords {
  readonly words = input.required<MarkedText>();
  protected readonly parts = computed(() => markedParts(this.words()));
}
