import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DEPLOY = join(__dirname, '../../deploy');

export const NGINX = readFileSync(join(DEPLOY, 'nginx/cham-diem-cchc.conf'), 'utf8');
export const IIS = readFileSync(join(DEPLOY, 'iis/web.config'), 'utf8');

/** Ensures a content security policy as its directives, each with its sources. */
export function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(';').map((one) => {
      const [name = '', ...sources] = one.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** What the page's policy allows and the server's would refuse: both hold, so the server must allow as much. */
export function refusedByServer(page: string, server: string): string[] {
  const allowed = directives(server);
  return [...directives(page)].flatMap(([name, sources]) => {
    const given = allowed.get(name) ?? [];
    return sources.filter((source) => !given.includes(source)).map((source) => `${name} ${source}`);
  });
}

/** Ensures the policy in a page's own head. */
export function policyOf(html: string): string {
  return (/Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");
}
