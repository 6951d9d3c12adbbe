// The user's accent colour as a style sheet of its own: in light and dark, each changed until it can be read on paper.
import type { OutputFile } from '../records/output-file.ts';
import { assetPath } from './links.ts';

export const ACCENT_CSS = assetPath('accent.css');

type Colour = readonly [red: number, green: number, blue: number];

const LIGHT_CARD: Colour = [0xf3, 0xf0, 0xe8];
const DARK_CARD: Colour = [0x25, 0x22, 0x1e];
const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];
/** WCAG 2.2 AA for text, with a little to spare. */
const LEAST_CONTRAST = 4.6;
const STEPS = 20;

/** The style sheet for an accent like '#1b6e5a'; none where the user chose none. */
export function* accentFiles(accent: string | null): Generator<OutputFile> {
  if (accent === null) return;
  const colour = read(accent);
  const light = readable(colour, LIGHT_CARD, BLACK);
  const dark = readable(colour, DARK_CARD, WHITE);
  yield { path: ACCENT_CSS, content: `:root { --accent: light-dark(${light}, ${dark}); }\n` };
}

/** The colour mixed with black or white, as little as is needed to be read on `ground`. */
function readable(colour: Colour, ground: Colour, towards: Colour): string {
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(colour, towards, step / STEPS);
    if (contrast(mixed, ground) >= LEAST_CONTRAST) return write(mixed);
  }
  return write(towards);
}

function mix(a: Colour, b: Colour, share: number): Colour {
  const part = (x: number, y: number) => Math.round(x + (y - x) * share);
  return [part(a[0], b[0]), part(a[1], b[1]), part(a[2], b[2])];
}

/** Contrast ratio of WCAG 2, 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const part = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

function read(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function write(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
