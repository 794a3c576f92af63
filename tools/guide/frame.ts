import { version } from '../../package.json';
import { escaped } from './markdown';

export interface GuidePage {
  /** Its file name without ending, in `docs/huong-dan/` and on the site. */
  readonly id: string;
  readonly title: string;
  readonly part: 'user' | 'installer';
}

/** Every page, in the order a newcomer reads them. */
export const PAGES: readonly GuidePage[] = [
  { id: 'index', title: 'Năm phút đầu tiên', part: 'user' },
  { id: 'don-vi', title: 'Việc của đơn vị', part: 'user' },
  { id: 'so-noi-vu', title: 'Việc của Sở Nội vụ', part: 'user' },
  { id: 'thuc-hanh', title: 'Thực hành', part: 'user' },
  { id: 'cach-tinh-diem', title: 'Điểm được tính thế nào', part: 'user' },
  { id: 'thong-bao', title: 'Các thông báo', part: 'user' },
  { id: 'thuat-ngu', title: 'Thuật ngữ', part: 'user' },
  { id: 'cam-ket', title: 'Những điều không bao giờ làm', part: 'user' },
  { id: 'cai-dat', title: 'Cài đặt', part: 'installer' },
  { id: 'phien-ban-excel', title: 'Phiên bản Excel', part: 'installer' },
  { id: 'cap-nhat', title: 'Cập nhật và quay lại bản cũ', part: 'installer' },
];

const PARTS = { user: 'Người dùng', installer: 'Người cài đặt' } as const;

/** The pages hold words and pictures only: no script may run, nothing else may be asked for. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Ensures a whole page around its content: way in, list of pages, version. */
export function pageFrame(page: GuidePage, content: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(page.title)} – Hướng dẫn Chấm điểm CCHC</title>
<link rel="stylesheet" href="guide.css">
<link rel="icon" href="../assets/icon-32.png">
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung</a>
<header><p><a href="index.html">Hướng dẫn Chấm điểm CCHC</a></p><p><a href="../index.html">Mở bản trình duyệt</a></p></header>
<div class="page">
<nav aria-label="Các trang hướng dẫn">${list('user', page)}${list('installer', page)}</nav>
<main id="noi-dung">
${content}</main>
</div>
<footer><p>Phiên bản ${version}</p></footer>
</body>
</html>
`;
}

function list(part: GuidePage['part'], current: GuidePage): string {
  const lines = PAGES.filter((page) => page.part === part).map(({ id, title }) => {
    const here = id === current.id ? ' aria-current="page"' : '';
    return `<li><a href="${id}.html"${here}>${escaped(title)}</a></li>`;
  });
  const check = part === 'installer' ? '<li><a href="../may-tinh.html">Rà soát máy tính này</a></li>' : '';
  return `<p>${PARTS[part]}</p><ul>${lines.join('')}${check}</ul>`;
}
