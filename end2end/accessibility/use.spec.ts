/** How the pages are used without a mouse, and what the list of steps tells. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication } from '../pages/filling';

const applicant = APPLICANTS['patient-data'];

/** A stop of the Tab key. */
interface Stop {
  what: string;
  top: number;
  left: number;
  region: string;
  ringed: boolean;
  covered: boolean;
}

/** Where Tab leads, from the top of the page until it leaves it. */
async function stops(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const found: Stop[] = [];
  for (let tabs = 0; tabs < 120; tabs += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const box = focused.getBoundingClientRect();
      const style = getComputedStyle(focused);
      const ring = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
      const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        what: focused.outerHTML.slice(0, 100),
        top: box.top + scrollY,
        left: box.left,
        region: focused.closest('header, nav.steps, main, aside, footer')?.tagName ?? '',
        ringed: ring || style.boxShadow !== 'none',
        covered: !(middle && (focused.contains(middle) || middle.contains(focused))),
      };
    });
    if (!stop || found.some(({ what }) => what === stop.what)) break;
    found.push(stop);
  }
  return found;
}

test('Tab goes through every step in the order of the eye, always to be seen', async ({
  visitor,
}) => {
  await beginApplication(visitor, applicant);
  for (const step of applicant.steps) {
    if (step !== 'access-points') await visitor.form.submit(visitor.form.step(step));
    const found = await stops(visitor.page);
    expect(found.length, step).toBeGreaterThan(10);
    expect.soft(found.filter(({ ringed }) => !ringed), `focus unseen: ${step}`).toEqual([]);
    expect.soft(found.filter(({ covered }) => covered), `covered: ${step}`).toEqual([]);
    for (const region of ['HEADER', 'MAIN', 'FOOTER']) {
      const tops = found.filter((stop) => stop.region === region).map(({ top }) => top);
      const back = tops.filter((top, index) => index > 0 && top < tops[index - 1] - 40);
      expect.soft(back, `Tab goes up: ${step}, ${region}`).toEqual([]);
    }
  }
});

test('the list of steps says where one is and how far each has come', async ({
  visitor,
  texts,
}) => {
  await beginApplication(visitor, applicant);
  await visitor.form.submit(visitor.form.step('billing'));
  const steps = visitor.page.getByRole('navigation', { name: texts.get('step-list-label') });
  const items = steps.getByRole('listitem');
  await expect(items).toHaveCount(applicant.steps.length + 3);
  await expect(steps.locator('[aria-current="step"]')).toContainText(texts.get('step-billing'));
  await expect(visitor.form.step('contacts')).toContainText(texts.get('step-state-untouched'));
  await visitor.form.option('billing-language', 'fi').check();
  await visitor.form.submit(visitor.form.step('contacts'));
  await expect(visitor.form.step('billing')).toContainText(texts.get('step-state-started'));
});

test('the skip link leads to the content', async ({ visitor, texts }) => {
  await visitor.open();
  await visitor.page.keyboard.press('Tab');
  await expect(visitor.link('skip-to-content')).toBeFocused();
  await visitor.page.keyboard.press('Enter');
  await expect(visitor.page.locator('main')).toBeFocused();
  expect(texts.language).toBe('fi');
});

test('links that change an answer say which', async ({ visitor, texts }) => {
  await beginApplication(visitor, applicant);
  await visitor.form.submit(visitor.form.step('summary'));
  for (const step of applicant.steps) {
    const section = texts.get(`step-${step}`);
    await expect(visitor.link('button-edit.for', { section })).toBeVisible();
  }
  const section = texts.get('step-billing');
  await visitor.follow(() => visitor.link('button-edit.for', { section }).click());
  await visitor.isAt('billing');
});

for (const [name, media] of [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`errors and focus are seen in ${name}`, async ({ visitor }) => {
    await visitor.page.emulateMedia(media);
    await beginApplication(visitor, applicant);
    await visitor.form.saveAndContinue();
    const oid = visitor.form.field('access-points-oid');
    await oid.focus();
    expect(await oid.evaluate((element) => parseFloat(getComputedStyle(element).outlineWidth)))
      .toBeGreaterThanOrEqual(2);
    await expect(visitor.form.summary).toBeVisible();
  });
}
