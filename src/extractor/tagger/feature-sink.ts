import { mix } from './hashing.ts';

/** Where features are written, one after the other. */
export interface Sink {
  readonly sink: Int32Array;
  count: number;
}

/** Write one feature: the number of its template and up to two values. */
export function add(out: Sink, template: number, first: number, second = 0): void {
  out.sink[out.count] = mix(template, first, second);
  out.count += 1;
}
