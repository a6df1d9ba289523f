import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';

const root = path.resolve(import.meta.dirname, '../../..');
const storiesSchema = z.object({ stories: z.array(z.object({ id: z.string() })).min(1) });

/** The numbers of the handbook's stories that test files name. */
function namedStories(): { file: string; story: string }[] {
  return ['libs/domain/src', 'apps/web/src', 'tests'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.spec.ts'))
      .flatMap((file) => {
        const text = fs.readFileSync(path.join(root, folder, file), 'utf8');
        return [...text.matchAll(/US-\d{2}/g)].map(([story]) => ({ file, story }));
      }),
  );
}

describe('the user stories that tests name', () => {
  const text = fs.readFileSync(path.join(root, 'libs/domain/reference/user-stories.json'), 'utf8');
  const known = storiesSchema.parse(JSON.parse(text)).stories.map(({ id }) => id);

  it('are stories of the handbook', () => {
    expect(namedStories().filter(({ story }) => !known.includes(story))).toEqual([]);
  });

  it('are at least those of the main job and of gates that hold up to an audit', () => {
    const stories = new Set(namedStories().map(({ story }) => story));
    const wanted = [1, 2, 3, 4, 5, 6, 7, 12, 19, 20, 21, 22, 27, 28, 32];
    const missing = wanted
      .map((number) => `US-${String(number).padStart(2, '0')}`)
      .filter((story) => !stories.has(story));
    expect(missing).toEqual([]);
  });
});
