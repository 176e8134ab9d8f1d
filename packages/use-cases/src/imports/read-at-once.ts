/** Up to this many bytes a file is read while its sender waits; a larger one is answered at once and read meanwhile. */
export const readAtOnce = 1024 * 1024
