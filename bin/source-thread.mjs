// Starts a thread from a TypeScript source, which its first argument names: a thread does not inherit the compiler of the one that starts it.
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2] ?? '');
