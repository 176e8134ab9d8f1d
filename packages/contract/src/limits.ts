/** The largest file that is taken, in MiB: said on the page before anything is sent, and held to by the server. */
export const fileLimitMb = 200
