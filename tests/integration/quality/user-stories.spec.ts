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

  it('are at least those of the main job', () => {
    const stories = namedStories().map(({ story }) => story);
    expect(stories).toEqual(expect.arrayContaining(['US-01', 'US-02', 'US-03', 'US-05']));
  });
});
