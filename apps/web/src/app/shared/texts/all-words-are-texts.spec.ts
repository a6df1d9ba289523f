import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseTemplate, type TmplAstNode } from '@angular/compiler';

const app = join(import.meta.dirname, '../..');

const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).map((file) =>
  join(app, file),
);

/** Attributes that people read or hear. */
const spoken = new Set(['title', 'label', 'hint', 'placeholder', 'alt', 'aria-label', 'caption']);
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Words that stand in a template literally instead of coming from a dictionary. */
function literalWords(template: string, url: string): string[] {
  const found: string[] = [];
  const visit = (node: TmplAstNode | Record<string, unknown>): void => {
    const { value, attributes, name } = node as Record<string, unknown>;
    const kind = node.constructor.name;
    if (kind.startsWith('Text') && typeof value === 'string' && isWord(value)) found.push(value);
    if (kind.startsWith('BoundText')) found.push(...wordsBetween(value));
    for (const attribute of asNodes(attributes)) {
      const text = String(attribute['value']);
      if (spoken.has(String(attribute['name'])) && isWord(text))
        found.push(`${String(name)}: ${text}`);
    }
    for (const key of ['children', 'branches', 'groups', 'cases', 'empty', 'placeholder']) {
      for (const child of asNodes((node as Record<string, unknown>)[key])) visit(child);
    }
  };
  const { nodes, errors } = parseTemplate(template, url);
  expect(errors).toBeNull();
  nodes.forEach(visit);
  return found;
}

/** The words between the gaps of `Hello {{ name }}`. */
function wordsBetween(value: unknown): string[] {
  const { ast } = value as { ast?: { strings?: readonly string[] } };
  return (ast?.strings ?? []).filter(isWord);
}

function asNodes(value: unknown): Record<string, unknown>[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
}

describe('every word on the screen', () => {
  const templates = [
    ...files
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, template: readFileSync(file, 'utf8') })),
    ...files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .flatMap((file) => {
        const source = readFileSync(file, 'utf8');
        const inline = /\btemplate:\s*(?:`([^`]*)`|'([^']*)')/g;
        return [...source.matchAll(inline)].map((match) => ({
          file,
          template: match[1] ?? match[2] ?? '',
        }));
      }),
  ];

  it('finds the templates', () => {
    expect(templates.length).toBeGreaterThan(20);
  });

  it.each(templates.map(({ file, template }) => [file.slice(app.length + 1), template] as const))(
    '%s takes its words from a dictionary',
    (file, template) => {
      expect(literalWords(template, file)).toEqual([]);
    },
  );

  it('would notice a word', () => {
    expect(literalWords('@if (a) {<p>Hallo {{ name }}</p>}', 'x')).toEqual(['Hallo ']);
    expect(literalWords('<b title="Hallo"></b><i>{{ a }} – {{ b }}</i>', 'x')).toEqual([
      'b: Hallo',
    ]);
  });
});
