/** The largest file that is taken, in MiB; said before the upload. A million rows of the long form are about 80. */
export const fileLimitMb = 200

/** Up to this many bytes a file is read while its sender waits; a larger one is answered at once and read meanwhile. */
export const readAtOnce = 1024 * 1024
