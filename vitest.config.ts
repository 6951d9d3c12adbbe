import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/setup/closing-line.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', new ClosingLine()],
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, // nothing may depend on either
  },
});
