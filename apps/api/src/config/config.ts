/** What the running application needs to know; built once from the settings. */
export abstract class Config {
  abstract readonly databaseUrl: string;
  abstract readonly demo: boolean;
  /** Between two signs of life of a stream; only tests set one. */
  abstract readonly beatMilliseconds?: number;
}
