/**
 * The largest file that is taken, in MiB: said on the page before anything is sent, and held to by the server. A million
 * rows of the long form are about 80.
 */
export const fileLimitMb = 200
