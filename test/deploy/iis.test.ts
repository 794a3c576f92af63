import { readdirSync } from 'node:fs';
import { ensureBuilt } from '../e2e/dist';
import { allNamed, child, parseXml, type Element } from '../manifest/xml-tree';
import { directives, IIS, NGINX } from './policies';

/** No IIS runs here: its file is held to what nginx, which does, was seen to do. */
describe('the sample configuration of IIS', () => {
  const parsed = parseXml(IIS);
  const root = (typeof parsed === 'string' ? undefined : parsed) as Element;

  test('is well-formed', () => {
    expect(parsed).not.toEqual(expect.any(String));
    expect(root.name).toBe('configuration');
  });

  test('has the same headers as nginx', () => {
    const header = (name: string): string | undefined =>
      allNamed(root, 'add').find(({ attributes }) => attributes['name'] === name)?.attributes['value'];
    const nginx = (name: string): string =>
      new RegExp(`add_header ${name} "?([^"]+?)"? always`).exec(NGINX)?.[1] ?? '';
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy'])
      expect({ name, value: header(name) }).toEqual({ name, value: nginx(name) });
    const policy = 'Content-Security-Policy';
    expect(directives(header(policy) ?? '')).toEqual(directives(nginx(policy)));
  });

  test('keeps only what is named by its content; every fixed name is asked for again', () => {
    const again = allNamed(root, 'location')
      .filter((place) => allNamed(place, 'clientCache')[0]?.attributes['cacheControlMode'] === 'DisableCache')
      .map(({ attributes }) => attributes['path']);
    const fixed = readdirSync(ensureBuilt()).filter(
      (name) => !/\.[0-9a-f]{20}\.js(\.LICENSE\.txt)?$/.test(name) && name !== 'assets',
    );
    expect([...again].sort()).toEqual(fixed.sort());
    const whole = child(child(root, 'system.webServer') as Element, 'staticContent') as Element;
    expect(child(whole, 'clientCache')?.attributes['cacheControlMaxAge']).toBe('365.00:00:00');
  }, 600_000);
});
