import { Marked, type Tokens } from 'marked';

/** Ensures Markdown as HTML: links to the other pages as they stand on the site, headings that can be linked to. */
export function htmlOf(markdown: string): string {
  const seen = new Map<string, number>();
  const marked = new Marked({
    async: false,
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const id = unused(anchorOf(text), seen);
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      image({ href, text }: Tokens.Image) {
        const picture = href.replace('../pictures/', 'hinh/');
        return `<img src="${picture}" alt="${escaped(text)}" loading="lazy">`;
      },
      // A wide table scrolls in a place of its own, which the keyboard must reach.
      table(
        this: { parser: { parseInline(tokens: Tokens.Generic[]): string } },
        { header, rows }: Tokens.Table,
      ) {
        const inline = (cell: Tokens.TableCell): string => this.parser.parseInline(cell.tokens);
        const head = header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
        const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`);
        const name = escaped(header.map(({ text }) => text).join(', '));
        return `<div class="table" role="region" tabindex="0" aria-label="${name}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>\n`;
      },
    },
    walkTokens(token) {
      if (token.type === 'link') token.href = siteAddress(String(token['href']));
    },
  });
  return marked.parse(markdown, { async: false });
}

function siteAddress(href: string): string {
  return /^https?:/.test(href) ? href : href.replace(/\.md(#|$)/, '.html$1');
}

/** Ensures a heading's anchor: `Điểm tối đa` → `diem-toi-da`. */
export function anchorOf(text: string): string {
  const plain = text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9.]+/g, '-').replace(/^-+|-+$/g, '');
}

function unused(anchor: string, seen: Map<string, number>): string {
  const count = (seen.get(anchor) ?? 0) + 1;
  seen.set(anchor, count);
  return count === 1 ? anchor : `${anchor}-${count}`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
