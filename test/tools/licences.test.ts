import { readFileSync } from 'node:fs';
import { isPermissive, licenceReport, NOTHING_LISTED, shippedPackages } from '../../tools/licences';

describe('what is shipped', () => {
  const packages = shippedPackages();

  it('may be used and passed on freely', () => {
    expect(packages.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
  });

  it('holds every dependency the product names, at the version it names', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const listed = packages.map(({ name, version }) => `${name}@${version}`);
    expect(listed).toEqual(
      expect.arrayContaining(Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)),
    );
  });
});

describe('a licence', () => {
  it.each(['GPL-3.0', 'AGPL-3.0-only', 'LGPL-2.1', 'MPL-2.0', 'none stated', 'MIT AND GPL-2.0'])(
    'such as %s is not shipped',
    (licence) => expect(isPermissive(licence)).toBe(false),
  );

  it('offered as a choice is as free as the freest', () => {
    expect(isPermissive('(MIT OR GPL-2.0)')).toBe(true);
  });
});

describe('the list', () => {
  const zipper = { name: 'zipper', version: '1.0.0', licence: 'MIT' };

  it('says what to do where npm lists nothing', () => {
    expect(licenceReport([])).toEqual({ lines: [], faults: [NOTHING_LISTED] });
  });

  it('names every package, and what may not be shipped', () => {
    const { lines, faults } = licenceReport([zipper, { ...zipper, name: 'stranger', licence: 'GPL-3.0' }]);
    expect(lines).toEqual([
      expect.stringContaining('zipper '),
      expect.stringContaining('stranger'),
      '\n2 packages, 1 not permissive',
    ]);
    expect(faults).toEqual(['Not permissive: stranger (GPL-3.0)']);
  });
});
