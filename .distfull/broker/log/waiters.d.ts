/**
 * Hot path. Long polls of one partition: who waits is called when its visible end moves, its topic
 * goes or its storage fails, and looks again. Nothing is polled.
 */
export declare class Waiters {
    #private;
    /** Returns the function that ends the waiting. */
    add(wake: () => void): () => void;
    wakeAll(): void;
}
