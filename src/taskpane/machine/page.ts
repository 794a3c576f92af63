import { fill, type Language } from '../../messages/language';
import { MACHINE, type MachineLabel } from '../../messages/machine';
import { EXCEL_CLIENTS, worksThere } from './excel-clients';
import { factsOf, type MachineFacts } from './facts';
import { findingsOf, verdictOf } from './findings';
import { scoreSample } from './trial';

/** The page that looks at a computer: plain elements, so that it draws even where the pane would not. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

type Words = (label: MachineLabel, params?: Readonly<Record<string, string>>) => string;

void start();

async function start(): Promise<void> {
  const facts = await factsOf(window);
  const asked = new URLSearchParams(window.location.search).get('lang');
  draw(facts, asked === 'en' ? 'en' : 'vi');
}

function draw(facts: MachineFacts, language: Language): void {
  const t: Words = (label, params = {}) => fill(MACHINE[label], params, language);
  document.documentElement.lang = language;
  document.title = t('title');
  document.getElementById('noi-dung')?.replaceChildren(
    element('h1', t('title')),
    element('p', t('lead')),
    verdict(facts, t),
    table(facts, t),
    ...asking(t('trial'), undefined, { label: t('trial.button'), ask: () => trialWords(t) }),
    ...asking(t('office'), t('office.lead'), { label: t('office.button'), ask: () => officeWords(t) }),
    ...excel(t, language),
    languageButton(t, () => draw(facts, language === 'vi' ? 'en' : 'vi')),
  );
}

function verdict(facts: MachineFacts, t: Words): HTMLElement {
  const quote = element('blockquote');
  const words = element('p', t(`verdict.${verdictOf(findingsOf(facts))}`));
  words.id = 'verdict';
  quote.append(words);
  return quote;
}

function table(facts: MachineFacts, t: Words): HTMLElement {
  const whole = element('table');
  const head = element('tr');
  head.append(...(['part', 'state', 'says'] as const).map((name) => heading(t(`column.${name}`), 'col')));
  whole.append(head);
  for (const { part, state, says, params } of findingsOf(facts)) {
    const row = element('tr');
    row.append(heading(t(part), 'row'), element('td', t(`state.${state}`)), element('td', t(says, params)));
    whole.append(row);
  }
  const place = element('div');
  place.className = 'table';
  // On a narrow screen the table scrolls in a place of its own, which the keyboard must reach.
  place.tabIndex = 0;
  place.setAttribute('role', 'region');
  place.setAttribute('aria-label', t('title'));
  place.append(whole);
  return place;
}

interface Question {
  readonly label: string;
  readonly ask: () => Promise<string>;
}

/** A heading, a button, and what it answered; a screen reader hears the answer. */
function asking(title: string, lead: string | undefined, { label, ask }: Question): HTMLElement[] {
  const answer = element('p');
  answer.setAttribute('role', 'status');
  const button = element('button', label);
  button.addEventListener('click', () => {
    void ask().then((words) => (answer.textContent = words));
  });
  return [element('h2', title), ...(lead === undefined ? [] : [element('p', lead)]), button, answer];
}

async function trialWords(t: Words): Promise<string> {
  try {
    const { points, maximum, milliseconds } = await scoreSample(new Date());
    return t('trial.ok', { points, maximum, milliseconds: String(milliseconds) });
  } catch (error) {
    return t('trial.no', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Only whether it answers: the script is not run. */
async function officeWords(t: Words): Promise<string> {
  const answered = await fetch(OFFICE_JS, { mode: 'no-cors', cache: 'no-store' }).catch(() => undefined);
  return t(answered === undefined ? 'office.no' : 'office.ok');
}

function excel(t: Words, language: Language): HTMLElement[] {
  const label = element('label', `${t('excel.lead')} `);
  const choice = element('select');
  const answer = element('ul');
  choice.append(new Option(t('excel.choose'), ''));
  for (const { id, name } of EXCEL_CLIENTS) choice.append(new Option(name[language], id));
  choice.addEventListener('change', () => {
    const client = EXCEL_CLIENTS.find(({ id }) => id === choice.value);
    const works = client === undefined ? [] : Object.entries(worksThere(client));
    answer.replaceChildren(
      ...works.map(([part, words]) =>
        element('li', t(`excel.${part as 'pane'}`, { words: words[language] })),
      ),
    );
  });
  label.append(choice);
  answer.setAttribute('aria-live', 'polite');
  return [element('h2', t('excel')), label, answer];
}

function languageButton(t: Words, change: () => void): HTMLElement {
  const place = element('p');
  const button = element('button', t('language'));
  const guide = element('a', t('guide'));
  guide.href = 'huong-dan/cai-dat.html';
  button.addEventListener('click', change);
  place.append(guide, ' · ', button);
  return place;
}

function heading(words: string, scope: 'col' | 'row'): HTMLElement {
  const cell = element('th', words);
  cell.scope = scope;
  return cell;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, words = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
