/** What every page must be, beyond what an engine finds. */
import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import type { Visitor } from '../pages/visitor';

/** The smallest target that WCAG 2.5.8 allows, in CSS pixels. */
const SMALLEST_TARGET = 24;
/** The narrowest view in which nothing may scroll sideways (WCAG 1.4.10), in CSS pixels. */
const NARROW = { width: 320, height: 256 };

/** Everything that is checked on a page; `name` says in a failure which page it was. */
export async function isAccessible({ page, texts }: Visitor, name: string): Promise<void> {
  expect.soft(await faultsOf(page, texts.language), name).toEqual([]);
}

/** What is wrong with a page. */
export async function faultsOf(page: Page, language: string): Promise<string[]> {
  await unfold(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const lang = await page.locator('html').getAttribute('lang');
  return [
    ...violations.map(inShort),
    ...(await structureOf(page)),
    ...(lang === language ? [] : [`lang is ${lang}`]),
    ...(await smallTargets(page)),
    ...(await sideways(page)),
  ];
}

/** The engine does not look into what is folded, though the style sheet may show it. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

function inShort(violation: { id: string; nodes: { html: string }[] }): string {
  return `axe, ${violation.id}: ${violation.nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`;
}

/** One first heading, no level skipped, named landmarks, unique ids, a title that says the same. */
async function structureOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const shown = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    const levels = shown.map(({ tagName }) => Number(tagName[1]));
    if (levels.filter((level) => level === 1).length !== 1) faults.push('not one h1');
    levels.forEach((level, index) => {
      if (level > (levels[index - 1] ?? 0) + 1 && index > 0) {
        faults.push(`h${levels[index - 1]} before h${level}: ${shown[index].textContent}`);
      }
    });
    for (const landmark of ['header', 'main', 'footer']) {
      const count = document.querySelectorAll(`body > ${landmark}`).length;
      if (count !== 1) faults.push(`${count} ${landmark}`);
    }
    const names = [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label'));
    if (names.includes(null) || new Set(names).size !== names.length) faults.push(`nav: ${names}`);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    if (twice.length > 0) faults.push(`ids twice: ${twice}`);
    for (const element of document.querySelectorAll('[aria-describedby], [aria-labelledby]')) {
      for (const attribute of ['aria-describedby', 'aria-labelledby']) {
        for (const id of element.getAttribute(attribute)?.split(/\s+/) ?? []) {
          if (!document.getElementById(id)) faults.push(`${attribute} leads nowhere: ${id}`);
        }
      }
    }
    const heading = document.querySelector('h1')?.textContent ?? '';
    const isStart = /^\/(fi|sv)\/?$/.test(location.pathname);
    if (!isStart && !document.title.includes(heading)) {
      faults.push(`title "${document.title}" without "${heading}"`);
    }
    return faults;
  });
}

/** Buttons, links and controls below the least size; links in running text are let off. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>('a, button, input, summary');
    return [...targets]
      .filter((target) => target.checkVisibility() && target.tabIndex >= 0)
      .filter((target) => !(target.tagName === 'A' && target.closest('p, li li')))
      .filter((target) => !target.classList.contains('skip'))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < least || box.height < least)
      .map(({ target, box }) => {
        const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
        return `too small, ${size}: ${target.outerHTML.slice(0, 120)}`;
      });
  }, SMALLEST_TARGET);
}

/** What sticks out of a narrow view. */
async function sideways(page: Page): Promise<string[]> {
  const wide = page.viewportSize();
  await page.setViewportSize(NARROW);
  const faults = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `too wide: ${element.outerHTML.slice(0, 120)}`);
  });
  if (wide) await page.setViewportSize(wide);
  return faults.slice(0, 5);
}
