/** The checks themselves: each finds the fault that is put into a sound page. */
import { expect, test } from '../fixtures/test';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication } from '../pages/filling';
import { faultsOf } from './checks';

/** What is spoilt on the page, and what has to be said of it. */
const SPOILT: [string, () => void, RegExp][] = [
  ['a label is missing', () => document.querySelector('main label')?.remove(), /axe, label/],
  ['a contrast is low', () => document.querySelector('h1')?.classList.add('faint'), /color-contrast/],
  ['a list holds something else', () => document.querySelector('ol')?.prepend(heading(2)), /list/],
  ['a second first heading', () => document.querySelector('h2')?.replaceWith(heading(1)), /one h1/],
  ['a level is skipped', () => document.querySelector('main')?.append(heading(4)), /before h4/],
  ['an id stands twice', () => document.querySelector('h1')?.setAttribute('id', 'main'), /twice/],
  [
    'a description leads nowhere',
    () => document.querySelector('main button')?.setAttribute('aria-describedby', 'none'),
    /leads nowhere/,
  ],
  ['the title is another', () => (document.title = 'Kanta Ekstranet'), /title/],
  ['the language is another', () => (document.documentElement.lang = 'sv'), /lang is sv/],
  ['a button is tiny', () => document.querySelector('main button')?.classList.add('tiny'), /small/],
  ['something is too wide', () => document.querySelector('h1')?.classList.add('wide-fault'), /wide/],
];

const HELPERS = `function heading(level) {
  const made = document.createElement('h' + level);
  made.textContent = 'x';
  return made;
}`;
declare function heading(level: number): HTMLElement;

const STYLE = `
  .faint { color: #ddd; background: #eee; }
  .tiny { all: unset; display: inline-block; width: 10px; height: 10px; min-height: 0; overflow: hidden; }
  .wide-fault { width: 900px; max-width: none; }
`;

test.use({ bypassCSP: true });

test('a seeded fault is found, and a sound page has none', async ({ visitor }) => {
  await beginApplication(visitor, APPLICANTS['patient-data']);
  expect(await faultsOf(visitor.page, 'fi')).toEqual([]);
  for (const [name, spoil, found] of SPOILT) {
    await visitor.page.reload();
    await visitor.awake();
    await visitor.page.addStyleTag({ content: STYLE });
    await visitor.page.addScriptTag({ content: HELPERS });
    await visitor.page.evaluate(spoil);
    expect.soft((await faultsOf(visitor.page, 'fi')).join('\n'), name).toMatch(found);
  }
});
