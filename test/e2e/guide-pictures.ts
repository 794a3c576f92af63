import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Tab } from '../../src/taskpane/session/state';
import { openPage, type Look } from './browser-page';
import { roundOfYear, surveyCounts } from './round-files';
import { showTab } from './tabs';

/** One picture of the guide: where it begins, what the user does until the screen shows it. */
interface GuidePicture {
  readonly address: string;
  readonly look: Look;
  readonly walk: (page: Page) => Promise<void>;
  /** What of the page is words of ours; the pane's view where absent. */
  readonly words?: string;
}

const WIDE: Look = { width: 1100, height: 720 };
const PANE: Look = { width: 420, height: 760 };
/** A round's workbook beside the pane, high enough for what is chosen and what comes of it. */
const TALL: Look = { width: 1100, height: 900 };
const DEPARTMENT = 'index.html?sample=tu-cham-so-2025';
const MESSY = 'index.html?sample=tu-cham-lon-xon-2025';
const PROVINCE = join(__dirname, '../../assets/samples/tinh-truong-son-2025');
const AGENCIES = ['so-noi-vu', 'so-tai-chinh', 'so-tu-phap', 'so-xay-dung', 'so-cong-thuong', 'so-dang-ky'];

/** The steps of the guide, each with its screen. */
export const GUIDE_PICTURES: Readonly<Record<string, GuidePicture>> = {
  'bat-dau': { address: 'index.html', look: PANE, walk: atStart },
  'tong-quan': { address: DEPARTMENT, look: WIDE, walk: scored },
  'nguy-co': { address: DEPARTMENT, look: WIDE, walk: coloured },
  'can-cu': { address: DEPARTMENT, look: WIDE, walk: asked },
  'ra-soat': { address: MESSY, look: WIDE, walk: tab('review') },
  'tinh-thu': { address: DEPARTMENT, look: PANE, walk: tab('whatif') },
  'minh-chung': { address: DEPARTMENT, look: PANE, walk: tab('evidence') },
  'thoi-han': { address: DEPARTMENT, look: PANE, walk: tab('deadlines') },
  'ghi-ket-qua': { address: DEPARTMENT, look: WIDE, walk: written },
  'bo-tieu-chi': { address: MESSY, look: WIDE, walk: tab('rules') },
  'phat-hanh': { address: 'index.html', look: PANE, walk: issued },
  'gop-ho-so': { address: 'index.html', look: PANE, walk: gathered },
  'tham-dinh': { address: 'index.html', look: PANE, walk: appraised },
  'dieu-tra': { address: 'index.html', look: TALL, walk: surveyed },
  'ket-qua': { address: 'index.html', look: TALL, walk: declared },
  'bao-cao': { address: 'index.html', look: TALL, walk: reported },
  'so-sanh': { address: 'index.html', look: TALL, walk: compared },
  'xep-hang': { address: DEPARTMENT, look: PANE, walk: ranked },
  'thuc-hanh': { address: 'index.html', look: WIDE, walk: practised },
  'may-tinh': {
    address: 'may-tinh.html',
    look: { width: 900, height: 760 },
    walk: looked,
    words: 'h1, th, button',
  },
};

/** The day the pictures are taken on, whenever that is: deadlines and years stay as shown. */
const TODAY = new Date(2026, 0, 10, 9);

/** Ensures the screen of one picture as a user reaches it. */
export async function walkTo(
  browser: Browser,
  site: string,
  { address, look, walk }: GuidePicture,
): Promise<Page> {
  const { page } = await openPage(browser, 'about:blank', look);
  await page.clock.setFixedTime(TODAY);
  await page.goto(site + address);
  await walk(page);
  return page;
}

/** Ensures what the screen says, one line per text, whatever fonts the machine has. */
export async function wordsOn(page: Page, { words = '#view' }: GuidePicture): Promise<string[]> {
  const texts = await page.locator(words).allInnerTexts();
  return texts.flatMap((text) => text.split('\n').map((line) => line.trim())).filter((line) => line !== '');
}

async function atStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở tệp…' }).waitFor();
  await page.locator('select option').nth(1).waitFor({ state: 'attached' });
}

async function scored(page: Page): Promise<void> {
  await page.getByTestId('total').waitFor();
}

function tab(id: Tab): (page: Page) => Promise<void> {
  return async (page) => {
    await scored(page);
    await showTab(page, id);
  };
}

async function coloured(page: Page): Promise<void> {
  await tab('risks')(page);
  await page.getByRole('button', { name: 'Tô màu trên trang' }).click();
  await page.locator('[data-tone]').first().waitFor();
}

async function asked(page: Page): Promise<void> {
  await tab('risks')(page);
  await page.locator('#view li button').filter({ hasText: '1.5 ' }).first().click();
  await showTab(page, 'basis');
  await page.getByRole('heading', { name: /^1\.5/ }).waitFor();
}

async function written(page: Page): Promise<void> {
  await tab('reports')(page);
  await page.getByRole('button', { name: 'Ghi kết quả' }).click();
  await page.getByText(/^Đã ghi kết quả tại/).waitFor();
}

async function gathered(page: Page): Promise<void> {
  await atStart(page);
  await showTab(page, 'gather');
  const files = AGENCIES.map((name) => join(PROVINCE, `${name}.xlsx`));
  await page.locator('input[type=file][aria-label="Chọn tệp hồ sơ…"]').setInputFiles(files);
  await page.getByRole('button', { name: 'Lập sổ của đợt' }).waitFor();
}

async function appraised(page: Page): Promise<void> {
  await gathered(page);
  await page.getByRole('button', { name: 'Lập sổ của đợt' }).click();
  await page.getByText(/^Đã lập sổ của đợt/).waitFor();
  await showTab(page, 'appraise');
  await page.getByText(/mục cần thẩm định ở/).waitFor();
}

async function issued(page: Page): Promise<void> {
  await atStart(page);
  await showTab(page, 'issue');
  const register = join(PROVINCE, 'so-dang-ky.xlsx');
  await page.locator('input[type=file][aria-label="Chọn danh sách đơn vị…"]').setInputFiles(register);
  await page.getByLabel('Năm đánh giá').fill('2025');
  await page.getByLabel('Hạn gửi').fill('15/01/2026');
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
  await page.getByRole('heading', { name: /biểu năm 2025/ }).waitFor();
}

/** A round’s workbook opened, on one of its tabs. */
async function inRound(page: Page, id: Tab): Promise<void> {
  await atStart(page);
  await page.locator('input[type=file][aria-label="Mở tệp…"]').setInputFiles(roundOfYear(2025));
  await page.locator('#tab-appraise').waitFor({ state: 'attached' });
  await showTab(page, id);
}

async function surveyed(page: Page): Promise<void> {
  await inRound(page, 'survey');
  const picker = page.locator('input[type=file][aria-label="Chọn tệp kết quả điều tra…"]');
  await picker.setInputFiles(surveyCounts());
  await page.getByText(/^Xem trước “khao-sat\.csv”/).waitFor();
}

async function declared(page: Page): Promise<void> {
  await inRound(page, 'result');
  await page.getByLabel('Người thực hiện').fill('Trần Thị Hòa');
  await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
  await page.getByText(/^Bản gần nhất: lần 1/).waitFor();
  await page.getByText('Quy định của đợt').click();
  await page.getByText('Quy định của đợt').scrollIntoViewIfNeeded();
}

async function reported(page: Page): Promise<void> {
  await inRound(page, 'reports');
  await page.getByRole('button', { name: 'Xem các báo cáo lập được' }).click();
  await page.getByRole('checkbox', { name: 'Điểm chấm thực tế và xếp loại' }).click();
}

async function compared(page: Page): Promise<void> {
  await inRound(page, 'years');
  await page.locator('input[type=file][aria-label="Chọn sổ năm trước…"]').setInputFiles(roundOfYear(2024));
  await page.locator('svg[role=img]').waitFor();
}

async function ranked(page: Page): Promise<void> {
  await tab('ranking')(page);
  const files = AGENCIES.map((name) => join(PROVINCE, `${name}.xlsx`));
  await page.locator('input[type=file][aria-label="Chọn tệp…"]').setInputFiles(files);
  await page.getByRole('button', { name: 'Lưu bảng xếp hạng' }).waitFor();
}

async function practised(page: Page): Promise<void> {
  await atStart(page);
  await showTab(page, 'practice');
  await page.getByRole('button', { name: 'Mở bài thực hành' }).click();
  await page.getByRole('heading', { name: /được bao nhiêu điểm/ }).waitFor();
}

async function looked(page: Page): Promise<void> {
  await page.locator('#verdict').waitFor();
}
