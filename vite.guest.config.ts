import { defineConfig, type Plugin, type Rolldown } from 'vite';

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  return file.type === 'chunk' ? file.code : String(file.source);
}

/** Puts scripts and styles into the page: over plain HTTP the server has this one file. */
function inOneFile(): Plugin {
  return {
    name: 'parley:in-one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['guest.html'];
      if (page?.type !== 'asset') throw new Error('The page for guests was not built.');
      let html = textOf(page);
      for (const [name, file] of Object.entries(bundle)) {
        // A source map, where one was asked for, is no part of the page.
        if (file === page || name.endsWith('.map')) continue;
        const tag = new RegExp(`<(script|link)[^>]*="\\./${name.replaceAll('.', '\\.')}"[^>]*>(</script>)?`);
        const text = textOf(file).trim();
        const inline = name.endsWith('.css')
          ? `<style>${text}</style>`
          : `<script type="module">${text}</script>`;
        if (!tag.test(html)) throw new Error(`The page for guests does not name ${name}.`);
        html = html.replace(tag, () => inline);
        Reflect.deleteProperty(bundle, name);
      }
      page.source = html;
    },
  };
}

/** Builds the page for guests, which explains the browser's warning before it appears, beside the web client. */
export default defineConfig({
  root: 'src/renderer/guest',
  base: './',
  plugins: [inOneFile()],
  build: {
    outDir: '../../../out/web',
    emptyOutDir: false,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: { input: 'src/renderer/guest/guest.html' },
  },
});
