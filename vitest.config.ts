import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, // nothing may depend on either
  },
});
