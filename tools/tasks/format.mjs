import { runNode, scriptOf } from './programs.mjs';

/** Formats the whole repository. */
export const run = (paths) =>
  runNode([scriptOf('prettier'), '--write', ...(paths.length > 0 ? paths : ['.'])]);
