import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelVersionsTable } from './excel-versions-page';
import { messagesPage } from './messages-page';
import { PAGES, pageFrame, type GuidePage } from './frame';
import { htmlOf } from './markdown';
import { waysOfScoringPage } from './ways-of-scoring-page';

const DOCS = join(__dirname, '../../docs');

/** Where the guide stands beneath the site's own folder. */
export const GUIDE_FOLDER = 'huong-dan';

/** What a line of its own in a page's source is replaced by: made of the product, so that it cannot differ from it. */
const MADE: Readonly<Record<string, () => string>> = {
  '<!-- messages -->': messagesPage,
  '<!-- ways-of-scoring -->': waysOfScoringPage,
  '<!-- excel-versions -->': excelVersionsTable,
};

/** Ensures every file of the guide by its path beneath the site: pages, their style, their pictures. */
export function guideFiles(): ReadonlyMap<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  for (const page of PAGES) files.set(`${GUIDE_FOLDER}/${page.id}.html`, guidePage(page));
  files.set(`${GUIDE_FOLDER}/guide.css`, readFileSync(join(__dirname, 'guide.css')));
  for (const name of readdirSync(join(DOCS, 'pictures')).filter((one) => one.endsWith('.png'))) {
    files.set(`${GUIDE_FOLDER}/hinh/${name}`, readFileSync(join(DOCS, 'pictures', name)));
  }
  return files;
}

/** Ensures the Markdown of one page, with what is made of the product in its place. */
export function sourceOf({ id }: GuidePage): string {
  const written = readFileSync(join(DOCS, GUIDE_FOLDER, `${id}.md`), 'utf8');
  return Object.entries(MADE).reduce((text, [mark, make]) => {
    return text.includes(mark) ? text.replace(mark, () => make()) : text;
  }, written);
}

function guidePage(page: GuidePage): string {
  return pageFrame(page, htmlOf(sourceOf(page)));
}
