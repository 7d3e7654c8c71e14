// Whether axe finds nothing against each page named, and no page asks for anything from elsewhere.
import fs from 'node:fs';
import { JSDOM } from 'jsdom';

const axe = fs.readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
let failed = 0;
for (const file of process.argv.slice(2)) {
  const html = fs.readFileSync(file, 'utf8');
  const page = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true });
  const { document } = page.window;
  const foreign = [...document.querySelectorAll('script, link, img, iframe, object, embed, form, [src], [onclick]')];
  const leading = [...document.querySelectorAll('[href]')].filter((link) => !link.getAttribute('href').startsWith('#'));
  page.window.eval(axe);
  // Contrast needs a layout, which this has none of; the colours are those of bindings/look, whose contrast is counted.
  const result = await page.window.axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  const found = [
    ...result.violations.map((one) => `${one.id} (${one.impact}) ${one.nodes.map((node) => node.html).join(' ')}`),
    ...foreign.map((one) => `${one.tagName} reaches out`),
    ...leading.map((one) => `${one.outerHTML} leads out`),
  ];
  console.log(`${found.length === 0 ? 'passes ' : 'FAILS  '} ${file}, ${result.passes.length} rules`);
  found.forEach((line) => console.log(`  ${line}`));
  failed += found.length;
}
process.exit(failed === 0 ? 0 : 1);
