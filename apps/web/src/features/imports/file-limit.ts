/** The largest file that the server takes, in MiB; the same as `fileLimitMb` of the use cases. */
export const fileLimitMb = 50
