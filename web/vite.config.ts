import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { bundledScript } from './bundled-script.js';
import { compressedAssets } from './compressed-assets.js';
import { usedTokens } from './used-tokens.js';

export default defineConfig({
  plugins: [bundledScript(), reactRouter(), compressedAssets()],
  css: { postcss: { plugins: [usedTokens(import.meta.dirname)] } },
  build: {
    // No data: URLs: the content security policy allows pictures of our own address only.
    assetsInlineLimit: 0,
    target: 'es2022',
    emptyOutDir: true,
  },
});
