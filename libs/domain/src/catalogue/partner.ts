import * as z from 'zod';
import { confidences, keySchema, keysSchema, namedShape, sourcedShape, textSchema } from './entry';

export const partnerTypes = [
  'association',
  'it-provider',
  'state-body',
  'federal-body',
  'ministry',
  'research',
  'network',
  'audit',
  'supervision',
  'platform',
  'cooperative',
  'training',
] as const;
export type PartnerType = (typeof partnerTypes)[number];

export const partnerServices = [
  'ai-platform',
  'audit',
  'consulting',
  'development',
  'funding',
  'guidance',
  'hosting',
  'network',
  'platform',
  'procurement',
  'research',
  'security',
  'standards',
  'supervision',
  'training',
  'transparency',
] as const;
export type PartnerService = (typeof partnerServices)[number];

/** A body that helps municipalities; not an organisation of this installation. */
export const partnerSchema = z.object({
  key: keySchema,
  ...namedShape,
  type: z.enum(partnerTypes),
  regionDe: textSchema,
  regionEn: textSchema,
  descriptionDe: textSchema,
  descriptionEn: textSchema,
  services: z.array(z.enum(partnerServices)),
  legalBasis: keysSchema,
  ...sourcedShape,
  confidence: z.enum(confidences),
});
export type Partner = z.infer<typeof partnerSchema>;
