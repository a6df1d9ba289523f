import type { MarkedText } from '@ki-kompass/domain';

interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text cut at its marks; put together again it is the text. */
export function markedParts({ text, marks }: MarkedText): Part[] {
  let at = 0;
  const parts = marks.flatMap(([from, to]) => {
    const before = { text: text.slice(at, from), isMarked: false };
    at = to;
    return [before, { text: text.slice(from, to), isMarked: true }];
  });
  return [...parts, { text: text.slice(at), isMarked: false }].filter((part) => part.text !== '');
}
