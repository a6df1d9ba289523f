import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';

const allocations = z.record(z.string(), z.array(z.number()));
const calculationsSchema = z.object({
  example2: z.object({
    oneOffJoint: z.object({ total: z.number() }),
    annualJoint: z.object({ total: z.number() }),
    allocationAnnual: allocations,
    allocationOneOff: allocations,
  }),
});

const text = fs.readFileSync(new URL('./calculations.json', import.meta.url), 'utf8');
const { example2 } = calculationsSchema.parse(JSON.parse(text));

/** Euros of the handbook as exact cents. */
const cents = (euros: number) => Math.round(euros * 100);
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + cents(share), 0);

describe('the shared costs of the handbook, which the calculations are tested with', () => {
  it.each(Object.entries(example2.allocationAnnual))('add up to the cent by %s', (_key, shares) => {
    expect(sum(shares)).toBe(cents(example2.annualJoint.total));
  });

  it.each(Object.entries(example2.allocationOneOff))('add up once by %s', (_key, shares) => {
    expect(sum(shares)).toBe(cents(example2.oneOffJoint.total));
  });
});
