import { randomInt } from 'node:crypto';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
const name = 'tailrace hash seed';
/**
 * A random number, the same in the threads that this one starts: what they have hashed is merged
 * without hashing it again.
 */
export const hashSeed = seedOfProcess();
function seedOfProcess() {
    const inherited = getEnvironmentData(name);
    if (typeof inherited === 'number')
        return inherited;
    const seed = randomInt(2 ** 31);
    setEnvironmentData(name, seed);
    return seed;
}
//# sourceMappingURL=hash-seed.js.map