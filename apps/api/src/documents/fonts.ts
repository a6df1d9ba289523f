import { createRequire } from 'node:module';

const family = '@expo-google-fonts/fira-sans';
const { resolve } = createRequire(import.meta.url);

/** Whole fonts, not the web's parts of them: names in documents come from all over Europe. */
export const fonts = {
  regular: resolve(`${family}/400Regular/FiraSans_400Regular.ttf`),
  medium: resolve(`${family}/500Medium/FiraSans_500Medium.ttf`),
} as const;

/** Measures of a page, in points. */
export const page = {
  margins: { top: 72, bottom: 68, left: 62, right: 62 },
  ink: '#1a1a1a',
  muted: '#555b66',
  line: '#c9ced6',
} as const;
