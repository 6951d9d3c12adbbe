// A port to show the site on that the system does not give.

/** Its message says which, and why. */
export class PortRefused extends Error {}
