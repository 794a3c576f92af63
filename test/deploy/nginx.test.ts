import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, openPage } from '../e2e/browser-page';
import { ensureBuilt } from '../e2e/dist';
import { describeWithJudge, findJudge } from '../support/judges';
import { serveByNginx, type Served } from './nginx';
import { directives, NGINX, policyOf, refusedByServer } from './policies';

describeWithJudge('nginx', 'the sample configuration of nginx', () => {
  let served: Served;
  let folder: string;
  beforeAll(async () => {
    folder = ensureBuilt();
    served = await serveByNginx(folder);
  }, 600_000);
  afterAll(() => served.stop());

  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(served.url + path, init);
  const cacheOf = async (path: string): Promise<string | null> =>
    (await ask(path)).headers.get('cache-control');

  test('every page, and what has a fixed name, is asked for again each time', async () => {
    const names = ['', 'index.html', 'taskpane.html', 'may-tinh.html', 'sw.js', 'manifest.xml', 'pane.css'];
    for (const name of [...names, 'huong-dan/index.html'])
      expect({ name, cache: await cacheOf(name) }).toEqual({ name, cache: 'no-cache' });
  });

  test('what is named by its content is kept for a year, pictures for a day', async () => {
    const hashed = readdirSync(folder).filter((name) => /\.[0-9a-f]{20}\.js$/.test(name));
    expect(hashed.length).toBeGreaterThan(10);
    for (const name of hashed) expect(await cacheOf(name)).toBe('public, max-age=31536000, immutable');
    expect(await cacheOf('assets/icon-32.png')).toBe('public, max-age=86400');
  });

  test('the server refuses nothing the pages need, and says who may frame them', async () => {
    const policy = (await ask('taskpane.html')).headers.get('content-security-policy') ?? '';
    for (const page of ['taskpane.html', 'index.html', 'may-tinh.html', 'huong-dan/index.html']) {
      const own = policyOf(readFileSync(join(folder, page), 'utf8'));
      expect(own).toContain("default-src 'none'");
      expect({ page, refused: refusedByServer(own, policy) }).toEqual({ page, refused: [] });
    }
    expect(directives(policy).get('frame-ancestors')).toContain('https://*.officeapps.live.com');
  });

  test('types are told and not guessed, an unknown address is a plain 404, nothing can be sent', async () => {
    const icon = await ask('assets/icon-32.png');
    expect(icon.headers.get('content-type')).toBe('image/png');
    expect(icon.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await ask('no-such-page')).status).toBe(404);
    expect((await ask('index.html', { method: 'POST', body: 'x' })).status).toBe(403);
  });

  test('scripts go out zipped', async () => {
    const name = readdirSync(folder).find((one) => /^engine.*\.js$/.test(one)) ?? '';
    const { headers } = await ask(name, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  describeWithJudge('chromium', 'in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    }, 60_000);
    afterAll(() => browser.close());

    test('the pane scores a sample, the guide draws, and nothing is refused', async () => {
      const look = { width: 1200, height: 800 };
      const { page, errors } = await openPage(browser, `${served.url}?sample=tu-cham-so-2025`, look);
      await page.getByTestId('total').waitFor();
      await page.goto(`${served.url}huong-dan/index.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
    }, 120_000);
  });

  test('nginx finds no fault in the file as it stands, given a certificate', () => {
    const place = mkdtempSync(join(tmpdir(), 'cchc-nginx-t-'));
    const [pem, key] = [join(place, 'c.pem'), join(place, 'c.key')];
    const subject = ['-subj', '/CN=cchc.example.gov.vn', '-days', '1', '-nodes', '-newkey', 'rsa:2048'];
    execFileSync('openssl', ['req', '-x509', ...subject, '-keyout', key, '-out', pem], { stdio: 'ignore' });
    const site = NGINX.replace('/etc/ssl/certs/cchc.pem', pem).replace('/etc/ssl/private/cchc.key', key);
    const whole = `pid ${place}/pid; events {} http { ${site} }`;
    writeFileSync(join(place, 'nginx.conf'), whole);
    execFileSync(findJudge('nginx') ?? '', ['-t', '-c', join(place, 'nginx.conf'), '-e', 'stderr'], {
      stdio: 'pipe',
    });
    rmSync(place, { recursive: true });
  });
});
