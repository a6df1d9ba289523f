/** What the running application needs to know; built once from the settings. */
export abstract class Config {
  abstract readonly databaseUrl: string;
  abstract readonly demo: boolean;
}
