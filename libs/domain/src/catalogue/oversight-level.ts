/**
 * How much a person watches the machine: none needed · samples · releases every output · decides
 * every case. The order is the strength.
 */
export const oversightLevels = ['hitl-0', 'hitl-1', 'hitl-2', 'hitl-3'] as const;
export type OversightLevel = (typeof oversightLevels)[number];
