import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { ErrorDetail } from '@ki-kompass/domain';
import { InvalidRequest } from './invalid-request';
import { storableText } from './storable-text';

/** Far more than any request of ours; a body of brackets alone would use up the stack. */
const deepest = 20;

const sources: readonly string[] = ['body', 'query', 'param'];

/**
 * Refuses texts that no column can hold: a NUL byte or half a character. Asked once for every
 * request, because each schema would have to think of it otherwise.
 */
@Injectable()
export class StorableTextPipe implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    if (!sources.includes(type)) return value;
    const details = unstorable(value, data === undefined ? [] : [data]);
    if (details.length > 0) throw new InvalidRequest(details);
    return value;
  }
}

function unstorable(value: unknown, path: readonly string[]): ErrorDetail[] {
  if (typeof value === 'string') {
    return isStorable(value) ? [] : [{ code: 'not-storable', field: path.join('.') }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > deepest) return [{ code: 'too-deep', field: path.join('.') }];
  return Object.entries(value).flatMap(([key, inner]) =>
    isStorable(key)
      ? unstorable(inner, [...path, key])
      : [{ code: 'not-storable', field: path.join('.') }],
  );
}

function isStorable(text: string): boolean {
  return storableText.safeParse(text).success;
}
