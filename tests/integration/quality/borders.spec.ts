import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The borders need no types, and without them the linter starts much faster.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked as object });

describe('the borders between the projects', () => {
  it.each([
    ['a rule that knows the server', 'libs/domain/src/access/actor.ts', '@nestjs/common'],
    ['a rule that reads files', 'libs/domain/src/access/actor.ts', 'node:fs'],
    ['a page that reaches into the database', 'apps/web/src/main.ts', 'pg'],
    ['a page that carries the catalogues', 'apps/web/src/main.ts', '@ki-kompass/domain/content'],
    ['a server that draws pages', 'apps/api/src/main.ts', '@angular/core'],
    [
      'a test that uses a back door',
      'tests/integration/health/health.spec.ts',
      '../../../apps/api/src/x',
    ],
  ])('are guarded: %s', async (_, filePath, source) => {
    const found = await problemsIn(filePath, `import { thing } from '${source}';\nthing();\n`);
    expect(found).toContain('no-restricted-imports');
  });

  it('let everybody in who belongs there', async () => {
    const code = `import { roles } from '@ki-kompass/domain';\nroles.join();\n`;
    const found = await problemsIn('apps/api/src/main.ts', code);
    expect(found).not.toContain('no-restricted-imports');
  });
});

describe('the rules of the domain', () => {
  it.each(['new Date()', 'Date()', 'Date.now()', 'Math.random()'])(
    'do not look at the clock or throw dice: %s',
    async (expression) => {
      const code = `export const found = ${expression};\n`;
      const found = await problemsIn('libs/domain/src/access/actor.ts', code);
      expect(found.some((rule) => rule.startsWith('no-restricted-'))).toBe(true);
    },
  );

  it('import zod as a whole', async () => {
    const code = `import { z } from 'zod';\nexport const schema = z.string();\n`;
    const found = await problemsIn('libs/domain/src/access/actor.ts', code);
    expect(found).toContain('no-restricted-syntax');
  });
});

async function problemsIn(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'broken');
}
