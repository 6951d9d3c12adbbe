#!/usr/bin/env node
// Starts Dossier from a bundle of its sources, so that nobody waits for a compiler; without a place to keep one, from the sources.
import { bundledEntry } from './bundle.mjs';

const entry = await bundledEntry();
if (entry === null) (await import('tsx/esm/api')).register();
await import(entry ?? new URL('../src/main.ts', import.meta.url).href);
