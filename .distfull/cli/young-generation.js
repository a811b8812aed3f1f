import { setFlagsFromString } from 'node:v8';
/**
 * Keeps V8's young generation at the megabyte that it begins with, instead of up to 16. What an agent
 * makes dies young: buffers outside of the heap, which only a collection of the young gives back, and
 * a small generation is collected often. On 1,000,000 events over an Avro hop the peaks of both
 * agents fall by a fifth (127 and 122 MB to 100 and 98), at about a tenth more CPU.
 */
export function keepYoungGenerationSmall() {
    setFlagsFromString('--semi-space-growth-factor=1');
}
//# sourceMappingURL=young-generation.js.map