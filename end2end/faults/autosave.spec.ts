/** Saving while typing: what is said is true. */
import { expect, test } from '../fixtures/test';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication } from '../pages/filling';
import type { Visitor } from '../pages/visitor';

const applicant = APPLICANTS['patient-data'];
const API = '**/api/v1/**';

test.beforeEach(async ({ visitor }) => {
  await beginApplication(visitor, applicant);
  await visitor.form.submit(visitor.form.step('customer-details'));
});

async function type(visitor: Visitor, text: string): Promise<void> {
  await visitor.form.field('customer-details-email').fill(text);
}

test('what is said to be saved survives a reload', async ({ visitor }) => {
  const answer = visitor.page.waitForResponse(API);
  await type(visitor, 'kesken@');
  expect((await answer).status()).toBe(200);
  await visitor.form.isSaved();
  await visitor.page.reload();
  await expect(visitor.form.field('customer-details-email')).toHaveValue('kesken@');
});

test('a save that is under way is told, and only its answer says saved', async ({
  visitor,
  texts,
}) => {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await visitor.page.route(API, async (route) => {
    await held;
    await route.continue();
  });
  await type(visitor, 'aino@kuusama.example');
  await expect(visitor.form.status).toHaveText(texts.get('save-state-saving'));
  release();
  await visitor.form.isSaved();
});

test('while the service is away the page says so, and saves when it is back', async ({
  visitor,
  service,
  texts,
}) => {
  await service.kill();
  await type(visitor, 'aino@kuusama.example');
  await expect(visitor.form.status).toHaveText(texts.get('save-state-offline'));
  await service.run();
  await expect(visitor.form.status).toContainText(
    texts.get('save-state-saved', { time: '' }).split(' ')[0],
    { timeout: 40_000 },
  );
  await visitor.page.reload();
  await expect(visitor.form.field('customer-details-email')).toHaveValue('aino@kuusama.example');
});

test('a failing service is told', async ({ visitor, texts }) => {
  await visitor.page.route(API, (route) => route.fulfill({ status: 503 }));
  await type(visitor, 'aino@kuusama.example');
  await expect(visitor.form.status).toHaveText(texts.get('save-state-failed'));
});

test('an ended session is told', async ({ visitor, texts }) => {
  await visitor.page.context().clearCookies();
  await type(visitor, 'aino@kuusama.example');
  await expect(visitor.form.status).toHaveText(texts.get('save-state-session-ended'));
  await visitor.form.saveAndContinue();
  await expect(visitor.heading).toHaveText(texts.get('error-page-session-expired.title'));
});
