import type { Role } from '@ki-kompass/domain';
import type { FieldError } from '../../shared/problem/problem';
import { gateResultTexts, visibilityLevelTexts } from '../../shared/texts/domain.texts';
import { formatInstant } from '../../shared/texts/formats';
import type { Language } from '../../shared/texts/language';
import { roleTexts } from '../../shared/texts/roles.texts';
import { type RuleCode, ruleTexts } from './rule.texts';

interface Writing {
  readonly language: Language;
  readonly item: (key: string) => string;
}

/** One thing that is wrong, as a sentence. A code we do not know still says that it does not fit. */
export function ruleSentence({ code, params = {} }: FieldError, writing: Writing): string {
  const sentence = ruleTexts[writing.language][isKnown(code) ? code : 'wrong'];
  if (typeof sentence === 'string') return sentence;
  return sentence({
    item: writing.item(textOf(params['item'])),
    role: actor(textOf(params['role']), writing.language),
    by: actor(textOf(params['by']), writing.language),
    at: instant(params['at'], writing.language),
    result: wordOf(gateResultTexts[writing.language], textOf(params['result'])),
    maximum: textOf(params['maximum']),
    minimum: textOf(params['minimum']),
    ceiling: wordOf(visibilityLevelTexts[writing.language], textOf(params['ceiling'])),
  });
}

/** A name stays a name; readers without the group `people` are told the role. */
export function actor(nameOrRole: string, language: Language): string {
  return Object.hasOwn(roleTexts[language], nameOrRole)
    ? roleTexts[language][nameOrRole as Role]
    : nameOrRole;
}

function isKnown(code: string): code is RuleCode {
  return Object.hasOwn(ruleTexts.de, code);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function instant(value: unknown, language: Language): string {
  return typeof value === 'string' ? formatInstant(value, language) : '';
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
