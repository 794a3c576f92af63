import { build } from 'esbuild';
import { launch } from '../../e2e/browser-page';
import type { Done, Job } from './job';

/** Ensures the very same job done in a fresh page of headless Chromium, without this machine's JIT being warm. */
export async function doneInChromium({ files, register }: Job): Promise<Done> {
  const bundle = await build({
    entryPoints: ['test/bench/round/in-page.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
  });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const given = Object.entries(files).map(([file, bytes]) => [file, base64(bytes)] as const);
    return await page.evaluate((job) => window.cchcBenchJob(job), { given, register: base64(register) });
  } finally {
    await browser.close();
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
