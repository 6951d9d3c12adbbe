// The user stopped the build.

/** Thrown out of a build that was stopped by the user; nothing was changed. */
export class Stopped extends Error {}
