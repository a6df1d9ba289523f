export const browsers = ['edge', 'opera', 'firefox', 'chrome', 'safari'] as const;
export type Browser = (typeof browsers)[number];

export const systems = ['android', 'ios', 'windows', 'macos', 'chromeos', 'linux'] as const;
export type System = (typeof systems)[number];

/** What to recognise one's own device by; null is not known. */
export interface Device {
  readonly browser: Browser | null;
  readonly system: System | null;
}

// Browsers name the ones they descend from, so the order decides.
const browserSigns: readonly (readonly [RegExp, Browser])[] = [
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/OPR\/|OPT\//, 'opera'],
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Chrom(e|ium)\/|CriOS\//, 'chrome'],
  [/Version\/.* Safari\//, 'safari'],
];

const systemSigns: readonly (readonly [RegExp, System])[] = [
  [/Android/, 'android'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/Windows/, 'windows'],
  [/Macintosh|Mac OS X/, 'macos'],
  [/CrOS/, 'chromeos'],
  [/Linux|X11/, 'linux'],
];

/** The device behind a user agent, as far as it tells. Only for people: nothing is decided by it. */
export function deviceOf(userAgent: string | null): Device {
  const find = <Name>(signs: readonly (readonly [RegExp, Name])[]): Name | null =>
    signs.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? null;
  return { browser: find(browserSigns), system: find(systemSigns) };
}
