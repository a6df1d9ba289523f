import type { Role } from '@ki-kompass/domain';
import type { Language } from '../texts/language';
import { roleTexts } from '../texts/roles.texts';
import { detailTexts } from './detail.texts';
import type { FieldError } from './problem';

type DetailCode = keyof (typeof detailTexts)['de'];

/** One reason as a sentence. A code we do not know still says that something does not fit. */
export function detailSentence(detail: FieldError, language: Language): string {
  const { code, field = '', params = {} } = detail;
  const last = field.slice(field.lastIndexOf('.') + 1);
  const known = [`${last}:${code}`, code].find(isKnown) ?? 'wrong';
  const sentence = detailTexts[language][known];
  if (typeof sentence === 'string') return sentence;
  const role = textOf(params['role']);
  return sentence({
    role: isRole(role) ? roleTexts[language][role] : role,
    key: textOf(params['key']),
    minimum: textOf(params['minimum']),
    maximum: textOf(params['maximum']),
    version: textOf(params['version']),
  });
}

/** Whether there are words of our own for a code. */
export function isKnown(code: string): code is DetailCode {
  return Object.hasOwn(detailTexts.de, code);
}

function isRole(text: string): text is Role {
  return Object.hasOwn(roleTexts.de, text);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
