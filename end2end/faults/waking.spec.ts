/** The islands wake in the middle of typing, or never: no character is lost. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication, fillUntil, send } from '../pages/filling';
import { Visitor } from '../pages/visitor';

const applicant = APPLICANTS['patient-data'];
const WASM = '**/*.wasm';

/** Holds the browser bundle back until the test lets it come. */
async function hold(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route(WASM, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** A visitor who does not wait for scripts. */
function hasty({ page, texts }: Visitor): Visitor {
  return new Visitor(page, texts, false);
}

/** What assistive technology is told. Printing needs a script, so that its button comes with one. */
async function told({ page, texts }: Visitor): Promise<string> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return lines.filter((line) => !line.includes(`button "${texts.get('commitment-print')}`)).join('\n');
}

test('what is typed before and while the islands wake stays as it is', async ({ visitor }) => {
  await beginApplication(visitor, applicant);
  const release = await hold(visitor.page);
  const { form } = hasty(visitor);
  await form.submit(form.step('customer-details'));
  const street = form.field('customer-details-street-address');
  const email = form.field('customer-details-email');
  const typed = 'Ääkköskatu 12 b "å" – 😀';
  await street.fill(typed);
  await email.pressSequentially('aino@');
  release();
  await email.pressSequentially('kuusama.example', { delay: 40 });
  await visitor.awake();
  await expect(street).toHaveValue(typed);
  await expect(email).toHaveValue('aino@kuusama.example');
  await expect(email).toBeFocused();
  await visitor.form.submit(visitor.form.button('button-previous'));
  await visitor.form.submit(visitor.form.step('customer-details'));
  await expect(street).toHaveValue(typed);
  await expect(email).toHaveValue('aino@kuusama.example');
});

test('a page says the same before and after its islands wake', async ({ visitor }) => {
  await beginApplication(visitor, applicant);
  const { form } = hasty(visitor);
  for (const step of applicant.steps.slice(1)) {
    await visitor.page.unroute(WASM);
    const release = await hold(visitor.page);
    await form.submit(form.step(step));
    const before = await told(visitor);
    release();
    await visitor.awake();
    expect(await told(visitor), step).toBe(before);
  }
});

test('without the bundle the form still works', async ({ visitor }) => {
  await visitor.page.route(WASM, (route) => route.fulfill({ status: 404 }));
  const plain = hasty(visitor);
  await beginApplication(plain, applicant);
  await fillUntil(plain, applicant);
  expect(await send(plain)).not.toBe('');
});
