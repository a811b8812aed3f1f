/** The seed that is asked for with TAILRACE_SIM_SEED, or always the same one. */
export function firstSeed(usual = 1): number {
  return Number(process.env['TAILRACE_SIM_SEED'] ?? usual);
}
