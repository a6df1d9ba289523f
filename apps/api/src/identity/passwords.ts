import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the OWASP minimum: 19 MiB, two passes, one lane. */
export const passwordStrength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

@Injectable()
export class Passwords {
  /** Compared with when nobody has the address, so that the answer takes equally long. */
  private readonly nobody = hash('nobody', passwordStrength);

  hash(password: string): Promise<string> {
    return hash(password, passwordStrength);
  }

  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const matches = await verify(passwordHash ?? (await this.nobody), password);
    return passwordHash !== null && matches;
  }
}
